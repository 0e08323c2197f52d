import {defineFixtures} from '../fixtures/fixtures.ts';
import {doctorScheduleTemplate, type DoctorScheduleOptions} from './doctor-schedule.html.ts';

const morning = (...days: number[]) => days.map(day => ({day, start: '08:00', end: '12:00'}));
const clinics = [
  {
    name: 'Poli Anak',
    doctors: [
      {name: 'Dokter Contoh Satu, Sp.A', practices: morning(1, 3, 5)},
      {
        name: 'Dokter Contoh Dua, Sp.A',
        practices: [...morning(2, 4), {day: 4, start: '13:00', end: '15:00', note: 'khusus rujukan'}],
        leave: [{from: '2026-11-26', to: '2026-11-30'}],
      },
    ],
  },
  {
    name: 'Poli Penyakit Dalam',
    doctors: [
      {
        name: 'Dokter Contoh Tiga, Sp.PD',
        practices: morning(1, 2, 3, 4, 5, 6),
        leave: [{from: '2026-11-24', to: '2026-11-24'}],
      },
    ],
  },
];

/** Weeks with and without leave, old, of many and of none. */
export const doctorScheduleFixtures = defineFixtures({
  name: 'doctor-schedule',
  template: doctorScheduleTemplate,
  states: {
    Sepekan: {
      week: '2026-11-24',
      clinics,
      updated: '2026-11-24T07:30:00+07:00',
      now: '2026-11-24T09:05:00+07:00',
    },
    SudahLama: {
      week: '2026-11-24',
      clinics: clinics.slice(1),
      updated: '2026-11-22T07:30:00+07:00',
      now: '2026-11-24T09:05:00+07:00',
    },
    TanpaTanggal: {clinics: clinics.slice(0, 1)},
    NamaPanjang: {
      week: '2026-11-24',
      clinics: [
        {
          name: 'Poliklinik Kedokteran Fisik dan Rehabilitasi Medik',
          doctors: [
            {
              name: 'Dokter Dengan Nama Sangat Panjang Sekali Contoh, Sp.K.F.R., M.Kes., FINASIM',
              practices: [...morning(1, 7), {day: 5, start: '14:00', end: '20:30'}],
            },
          ],
        },
      ],
    },
    Kosong: {clinics: []},
  } satisfies Record<string, DoctorScheduleOptions>,
});
