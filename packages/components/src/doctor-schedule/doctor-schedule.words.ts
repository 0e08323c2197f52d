import {defineWords} from '../texts/words.ts';

/** Words of the week of a clinic. */
export const doctorScheduleWords = defineWords(
  'doctor-schedule',
  {
    title: 'Jadwal dokter',
    doctor: 'Dokter',
    none: 'tidak praktik',
    leave: 'Cuti',
    leaveUntil: 'Cuti sampai {date}',
    empty: 'Belum ada jadwal.',
    week: 'Pekan {from} sampai {to}',
  },
  {
    title: 'Doctors',
    doctor: 'Doctor',
    none: 'no practice',
    leave: 'On leave',
    leaveUntil: 'On leave until {date}',
    empty: 'There is no schedule yet.',
    week: 'Week of {from} to {to}',
  },
);
