import type {Machine, Transition} from '../application/machine.ts';
import {bookingTerms} from './rule.ts';

const transitions: readonly Transition[] = [
  {
    event: 'check_in',
    actors: ['pemohon', 'petugas_loket'],
    from: ['dipesan'],
    to: 'check_in',
    guards: ['hadir'],
    clock: 'run',
    label: {id: 'Check-in', en: 'Check in'},
  },
  {
    event: 'tunggu',
    actors: ['petugas_loket', 'sistem'],
    from: ['check_in'],
    to: 'menunggu',
    clock: 'run',
    label: {id: 'Masuk ruang tunggu', en: 'Send to the waiting room'},
  },
  {
    event: 'panggil',
    actors: ['tim_teknis'],
    from: ['menunggu', 'dipanggil'], // called again while nobody comes
    to: 'dipanggil',
    guards: ['bolehPanggil'],
    clock: 'run',
    label: {id: 'Panggil', en: 'Call'},
  },
  {
    event: 'layani',
    actors: ['tim_teknis'],
    from: ['dipanggil'],
    to: 'dilayani',
    clock: 'run',
    label: {id: 'Mulai layani', en: 'Begin'},
  },
  {
    event: 'ke_farmasi',
    actors: ['tim_teknis'],
    from: ['dilayani'],
    to: 'farmasi',
    clock: 'run',
    label: {id: 'Ke farmasi', en: 'To the pharmacy'},
  },
  {
    event: 'selesaikan',
    actors: ['tim_teknis'],
    from: ['dilayani', 'farmasi'],
    to: 'selesai',
    clock: 'stop',
    label: {id: 'Selesai', en: 'Done'},
  },
  {
    event: 'tidak_hadir',
    actors: ['tim_teknis', 'sistem'],
    from: ['dipanggil'],
    to: 'tidak_hadir',
    guards: ['tigaPanggilan'],
    clock: 'stop',
    label: {id: 'Tidak hadir', en: 'Absent'},
  },
  {
    event: 'batalkan',
    actors: ['pemohon', 'petugas_loket'],
    from: ['dipesan'],
    to: 'batal',
    clock: 'stop',
    label: {id: 'Batalkan', en: 'Cancel'},
  },
];

/** The machine of a place in the outpatient queue. @source services.md 4C, pendaftaran-rawat-jalan */
export const queueMachine: Machine = {
  id: 'antrean',
  initial: 'dipesan',
  ends: ['selesai', 'tidak_hadir', 'batal'],
  labels: {
    dipesan: {id: 'Dipesan', en: 'Booked'},
    check_in: {id: 'Sudah check-in', en: 'Checked in'},
    menunggu: {id: 'Menunggu dipanggil', en: 'Waiting'},
    dipanggil: {id: 'Dipanggil', en: 'Called'},
    dilayani: {id: 'Sedang dilayani', en: 'Being seen'},
    farmasi: {id: 'Di farmasi', en: 'At the pharmacy'},
    selesai: {id: 'Selesai', en: 'Completed'},
    tidak_hadir: {id: 'Tidak hadir', en: 'Absent'},
    batal: {id: 'Batal', en: 'Cancelled'},
  },
  transitions,
};

/**
 * The guards of calling, from the number of calls so far: three calls, then absent.
 * @source services.md 4C, pendaftaran-rawat-jalan
 */
export function callGuards(
  calls: number,
  limit = bookingTerms.callsBeforeAbsent,
): {bolehPanggil: boolean; tigaPanggilan: boolean} {
  return {bolehPanggil: calls < limit, tigaPanggilan: calls >= limit};
}
