import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {insetTemplate, type InsetOptions} from './inset.html.ts';

/** Sentences that stand out. */
export const insetFixtures = defineFixtures({
  name: 'inset',
  template: insetTemplate,
  states: {
    Biasa: {body: 'Halaman metode belum ada. Unggah proposal yang lengkap.'},
    Panjang: {
      body: html`<p class="kph-text">
          Petugas meminta perbaikan pada 24 November 2026. Waktu layanan berhenti sementara sampai Anda mengirim perbaikan.
        </p>
        <p class="kph-text">Perbaiki paling lambat 8 Desember 2026.</p>`,
    },
    AksaraBerbahaya: {body: '<img src=x onerror=alert(1)>'},
  } satisfies Record<string, InsetOptions>,
});
