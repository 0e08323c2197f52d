import type {IsoDate} from '../dates.ts';
import {at, finding, type Fault} from '../fault.ts';
import {remainingQuota, type PatientKind, type Quota} from './rule.ts';

/** Payload of `antrean/add` of the BPJS queue service, field by field. @source services.md 5.2 */
export interface AntreanAdd {
  readonly kodebooking: string;
  readonly jenispasien: 'JKN' | 'NON JKN';
  readonly nomorkartu: string;
  readonly nik: string;
  readonly nohp: string;
  readonly kodepoli: string;
  readonly namapoli: string;
  readonly pasienbaru: 0 | 1;
  readonly norm: string;
  readonly tanggalperiksa: IsoDate;
  readonly kodedokter: number;
  readonly namadokter: string;
  readonly jampraktek: string;
  readonly jeniskunjungan: 1 | 2 | 3 | 4;
  readonly nomorreferensi: string;
  readonly nomorantrean: string;
  readonly angkaantrean: number;
  /** @unit epoch milliseconds */
  readonly estimasidilayani: number;
  readonly sisakuotajkn: number;
  readonly kuotajkn: number;
  readonly sisakuotanonjkn: number;
  readonly kuotanonjkn: number;
  readonly keterangan: string;
}

/** The answers of `pendaftaran-rawat-jalan` that BPJS is told. */
export interface VisitAnswers {
  readonly pasien_baru: boolean;
  readonly norm?: string;
  readonly nik?: string;
  /** E.164, `+62…`. */
  readonly hp: string;
  readonly jenis_pasien: PatientKind;
  readonly nomor_kartu?: string;
  readonly jenis_kunjungan?: 1 | 2 | 3 | 4;
  readonly nomor_referensi?: string;
  readonly kode_poli: string;
  readonly kode_dokter: string;
  readonly jam_praktik: string;
  readonly tanggal_periksa: IsoDate;
}

/** What the hospital adds to the answers. */
export interface VisitPlace {
  readonly kodebooking: string;
  readonly nomorantrean: string;
  readonly angkaantrean: number;
  readonly estimasidilayani: number;
  readonly namapoli: string;
  readonly namadokter: string;
  readonly quota: Quota;
  /** Reference the hospital made, for visit kind 2. */
  readonly nomorreferensi?: string;
  readonly keterangan?: string;
  /** Kind of visit of patients without JKN. */
  readonly visitWithoutInsurance?: AntreanAdd['jeniskunjungan'];
}

/**
 * BPJS wants a kind of visit of everybody. What it takes for patients who pay alone is to be asked of BPJS.
 * @source services.md 5.2
 */
export const visitWithoutInsurance = {
  jeniskunjungan: 3,
  asOf: '2026-11-24',
  source: 'own choice, to be confirmed',
} as const;

function bpjsDoctor(code: string): number {
  if (!/^[0-9]{1,9}$/.test(code))
    throw new RangeError(`Kode dokter BPJS berupa angka; yang diterima "${code}".`);
  return Number(code);
}

/**
 * Maps a booking to the payload of `antrean/add`. Only a server sends it: the headers are signed with its secret.
 *
 * @throws RangeError for a doctor's code that is no BPJS number
 * @source services.md 5.2
 */
export function antreanAdd(answers: VisitAnswers, place: VisitPlace): AntreanAdd {
  const isJkn = answers.jenis_pasien === 'JKN';
  const {quota} = place;
  const ownVisit = place.visitWithoutInsurance ?? visitWithoutInsurance.jeniskunjungan;
  return {
    kodebooking: place.kodebooking,
    jenispasien: isJkn ? 'JKN' : 'NON JKN',
    nomorkartu: isJkn ? (answers.nomor_kartu ?? '') : '',
    nik: answers.nik ?? '',
    nohp: answers.hp.replace(/^\+62/, '0'),
    kodepoli: answers.kode_poli,
    namapoli: place.namapoli,
    pasienbaru: answers.pasien_baru ? 1 : 0,
    norm: answers.norm ?? '',
    tanggalperiksa: answers.tanggal_periksa,
    kodedokter: bpjsDoctor(answers.kode_dokter),
    namadokter: place.namadokter,
    jampraktek: answers.jam_praktik,
    jeniskunjungan: isJkn ? (answers.jenis_kunjungan ?? ownVisit) : ownVisit,
    nomorreferensi: isJkn ? (answers.nomor_referensi ?? place.nomorreferensi ?? '') : '',
    nomorantrean: place.nomorantrean,
    angkaantrean: place.angkaantrean,
    estimasidilayani: place.estimasidilayani,
    sisakuotajkn: remainingQuota(quota, 'JKN'),
    kuotajkn: quota.kuotajkn,
    sisakuotanonjkn: remainingQuota(quota, 'NON_JKN'),
    kuotanonjkn: quota.kuotanonjkn,
    keterangan: place.keterangan ?? '',
  };
}

/** The tasks of `antrean/updatewaktu`; 99 is a cancellation. From memory. @source services.md 5.2 */
export const taskNames: Readonly<Record<number, string>> = {
  1: 'tunggu admisi',
  2: 'layan admisi',
  3: 'selesai admisi/tunggu poli',
  4: 'layan poli',
  5: 'selesai poli/tunggu farmasi',
  6: 'farmasi',
  7: 'obat selesai',
  99: 'batal',
};

/** One report of `antrean/updatewaktu`. */
export interface TaskTime {
  readonly kodebooking: string;
  readonly taskid: number;
  /** @unit epoch milliseconds */
  readonly waktu: number;
}

/** Cancelling is over once the doctor is done. */
const CANCEL_BEFORE = 5;
const CANCEL = 99; // as the table above names it

function orderFault(task: TaskTime, before: TaskTime | undefined): Fault['code'] | undefined {
  if (!(task.taskid in taskNames)) return 'tugas.tidak_dikenal';
  if (!before) return undefined;
  if (before.taskid === CANCEL) return 'tugas.sesudah_batal';
  if (task.taskid === CANCEL && before.taskid >= CANCEL_BEFORE) return 'tugas.batal';
  return task.taskid <= before.taskid ? 'tugas.urutan' : undefined;
}

/**
 * What is wrong with the task times of one visit, in the order they were reported, each at its index:
 * `tugas.tidak_dikenal`, `tugas.awal` (a new patient starts at 1, a known one may start at 3), `tugas.urutan`
 * (a task twice or backwards), `tugas.waktu` (times must strictly increase), `tugas.batal` (99 only before 5),
 * `tugas.sesudah_batal`.
 *
 * @source services.md 5.2
 */
export function taskFaults(tasks: readonly TaskTime[], isNewPatient: boolean): Fault[] {
  return tasks.flatMap((task, index) => {
    const before = tasks[index - 1];
    const path = String(index);
    const starts = isNewPatient ? [1, CANCEL] : [1, 3, CANCEL];
    const order = orderFault(task, before);
    const faults = order ? [at(path, finding(order, {n: task.taskid}))] : [];
    if (!before && !order && !starts.includes(task.taskid))
      faults.push(at(path, finding('tugas.awal', {n: task.taskid})));
    if (before && task.waktu <= before.waktu) faults.push(at(path, finding('tugas.waktu', {n: task.taskid})));
    return faults;
  });
}
