import {defineFixtures} from '../fixtures/fixtures.ts';
import {queueBoardTemplate, type QueueBoardOptions} from './queue-board.html.ts';

const calls = [
  {number: 'A-12', place: 'Poli Anak'},
  {number: 'C-7', place: 'Poli Penyakit Dalam'},
  {number: 'A-11', place: 'Poli Anak'},
  {number: 'F-31', place: 'Loket Farmasi 2'},
];

/** The board with calls, without, with long names, and without news. */
export const queueBoardFixtures = defineFixtures({
  name: 'queue-board',
  tag: 'kph-queue-board',
  template: queueBoardTemplate,
  states: {
    Biasa: {title: 'Antrean rawat jalan', calls, updated: '2026-11-24T09:05:00+07:00'},
    SatuPanggilan: {title: 'Loket DPMPTSP', calls: calls.slice(0, 1)},
    Kosong: {title: 'Antrean rawat jalan', calls: []},
    NamaPanjang: {
      title: 'Antrean Poliklinik Kedokteran Fisik dan Rehabilitasi Medik',
      calls: [
        {number: 'KDK-1024', place: 'Poliklinik Kedokteran Fisik dan Rehabilitasi Medik'},
        {number: 'KDK-1023', place: 'Poliklinik Kedokteran Fisik dan Rehabilitasi Medik'},
      ],
      updated: '2026-11-24T09:05:00+07:00',
    },
    TidakDiperbarui: {
      title: 'Antrean rawat jalan',
      calls,
      updated: '2026-11-24T08:41:00+07:00',
      stale: true,
    },
  } satisfies Record<string, QueueBoardOptions>,
});
