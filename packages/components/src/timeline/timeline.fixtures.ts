import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {timelineTemplate, type TimelineOptions} from './timeline.html.ts';

const label = 'Perjalanan permohonan';
const received = {label: 'Diterima', state: 'done', at: '2026-11-23T15:59:00+07:00'} as const;

/** Applications under way, standing still, issued and refused. */
export const timelineFixtures = defineFixtures({
  name: 'timeline',
  template: timelineTemplate,
  states: {
    Berjalan: {
      label,
      steps: [
        received,
        {label: 'Sedang diperiksa', state: 'current', at: '2026-11-24T09:05:00+07:00'},
        {label: 'Menunggu tanda tangan', state: 'todo'},
        {label: 'Terbit', state: 'todo', time: 'paling lambat Jumat, 27 November 2026'},
      ],
    },
    Berhenti: {
      label,
      steps: [
        received,
        {
          label: 'Perlu Anda perbaiki',
          state: 'stopped',
          time: 'Waktu berhenti sementara karena menunggu Anda',
          note: html`<p><a class="kph-link" href="#">Perbaiki berkas</a> sebelum Senin, 7 Desember 2026.</p>`,
        },
        {label: 'Terbit', state: 'todo'},
      ],
    },
    Terbit: {
      label,
      steps: [
        received,
        {label: 'Sedang diperiksa', state: 'done', at: '2026-11-24T09:05:00+07:00'},
        {label: 'Menunggu tanda tangan', state: 'done', at: '2026-11-25T14:20:00+07:00'},
        {
          label: 'Terbit',
          state: 'done',
          at: '2026-11-26T10:00:00+07:00',
          note: html`<p><a class="kph-link" href="#">Unduh surat</a> kapan saja selama berlaku.</p>`,
        },
      ],
    },
    Ditolak: {
      label,
      steps: [
        received,
        {
          label: 'Ditolak',
          state: 'ended',
          at: '2026-11-24T09:05:00+07:00',
          note: 'Lokasi penelitian berada di luar Kabupaten Kepahiang. Anda dapat mengajukan lagi, atau mengadu lewat loket.',
        },
      ],
    },
    NamaPanjang: {
      label,
      steps: [
        {
          label: 'Pemeriksaan teknis oleh Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Kepahiang',
          state: 'current',
          at: '2026-11-24',
          time: 'oleh Tim Penilai Teknis persetujuan bangunan gedung',
        },
      ],
    },
  } satisfies Record<string, TimelineOptions>,
});
