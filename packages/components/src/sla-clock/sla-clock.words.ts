import {defineWords} from '../texts/words.ts';

/** Words of the time a service takes. */
export const slaClockWords = defineWords(
  'sla-clock',
  {
    running: 'Selesai paling lambat',
    left: 'sisa {count} hari kerja',
    today: 'batasnya hari ini',
    paused: 'Waktu berhenti sementara karena menunggu Anda',
    since: 'sejak',
    late: 'Terlambat',
    lateBy: 'Terlambat {count} hari kerja',
    lateDue: 'seharusnya selesai',
    done: 'Selesai',
    early: '{count} hari kerja lebih cepat',
    inTime: 'tepat waktu',
    doneLate: 'terlambat {count} hari kerja',
  },
  {
    running: 'Done by',
    left: '{count} working day left | {count} working days left',
    today: 'due today',
    paused: 'The clock stands still because we are waiting for you',
    since: 'since',
    late: 'Late',
    lateBy: '{count} working day late | {count} working days late',
    lateDue: 'should have been done',
    done: 'Done',
    early: '{count} working day early | {count} working days early',
    inTime: 'in time',
    doneLate: '{count} working day late | {count} working days late',
  },
);
