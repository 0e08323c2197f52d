import {defineFixtures} from '../fixtures/fixtures.ts';
import {bedBoardTemplate, type BedBoardOptions} from './bed-board.html.ts';

const classes = [
  {name: 'VIP', total: 8, free: 3},
  {name: 'Kelas 1', total: 16, free: 1},
  {name: 'Kelas 2', total: 24, free: 9},
  {name: 'Kelas 3', total: 40, free: 0},
  {name: 'ICU', total: 6, free: 2},
  {name: 'Perinatologi', total: 10, free: 4, note: 'Bayi baru lahir'},
];

/** Free beds, none free, old numbers. */
export const bedBoardFixtures = defineFixtures({
  name: 'bed-board',
  template: bedBoardTemplate,
  states: {
    Biasa: {classes, updated: '2026-11-24T08:45:00+07:00', now: '2026-11-24T09:05:00+07:00'},
    SemuaPenuh: {
      title: 'Tempat tidur Rumah Sakit Umum Daerah Kabupaten Kepahiang',
      titleLevel: 3,
      classes: classes.slice(0, 4).map(one => ({...one, free: 0})),
      updated: '2026-11-24T08:45:00+07:00',
    },
    SudahLama: {
      classes: classes.slice(0, 2),
      updated: '2026-11-24T04:45:00+07:00',
      now: '2026-11-24T09:05:00+07:00',
      staleAfterHours: 2,
    },
    Kosong: {classes: []},
  } satisfies Record<string, BedBoardOptions>,
});
