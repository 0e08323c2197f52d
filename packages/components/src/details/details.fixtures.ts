import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {detailsTemplate, type DetailsOptions} from './details.html.ts';

const why = {summary: 'Mengapa kami meminta NIK?', body: 'Supaya surat terbit atas nama yang benar.'};

/** Text for some, closed and open. */
export const detailsFixtures = defineFixtures({
  name: 'details',
  template: detailsTemplate,
  states: {
    Tertutup: why,
    Terbuka: {...why, open: true},
    IsiPanjang: {
      summary:
        'Apa yang terjadi bila berkas saya belum lengkap setelah batas waktu perbaikan yang diberitahukan?',
      body: html`<p class="kph-text">Permohonan Anda tidak hilang. Petugas menulis apa yang kurang, dan waktu layanan berhenti sementara.</p>
        <ul class="kph-list">
          <li>Perbaiki lewat halaman lacak.</li>
          <li>Atau datang ke loket dengan nomor permohonan.</li>
        </ul>`,
      open: true,
    },
    AksaraBerbahaya: {summary: '<img src=x onerror=alert(1)>', body: '<script>alert(1)</script>', open: true},
  } satisfies Record<string, DetailsOptions>,
});
