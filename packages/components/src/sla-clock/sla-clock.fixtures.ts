import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {slaClockTemplate, type SlaClockOptions} from './sla-clock.html.ts';

/** The clock running, standing still, late and done. */
export const slaClockFixtures = defineFixtures({
  name: 'sla-clock',
  tag: 'kph-sla-clock',
  template: slaClockTemplate,
  states: {
    Berjalan: {state: 'running', due: '2026-11-27', left: 3},
    HariTerakhir: {state: 'running', due: '2026-11-24', left: 0},
    TanpaHitungan: {state: 'running', due: '2027-01-04'},
    Berhenti: {
      state: 'paused',
      since: '2026-11-23',
      note: html`<p><a class="kph-link" href="#">Perbaiki berkas</a> sebelum Senin, 7 Desember 2026.</p>`,
    },
    Terlambat: {
      state: 'late',
      due: '2026-11-20',
      left: -2,
      note: html`<p>Kami belum menepati janji layanan. Surat Anda selesai paling lambat Kamis, 26 November 2026.</p>`,
    },
    LebihCepat: {state: 'done', due: '2026-11-27', since: '2026-11-25', left: 2},
    TepatWaktu: {state: 'done', due: '2026-11-27', since: '2026-11-27', left: 0},
    SelesaiTerlambat: {state: 'done', due: '2026-11-20', since: '2026-11-24', left: -2},
  } satisfies Record<string, SlaClockOptions>,
});
