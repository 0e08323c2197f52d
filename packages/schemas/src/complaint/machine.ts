import type {Machine, Timeout, Transition} from '../application/machine.ts';
import {complaintTerms} from './kind.ts';

const transitions: readonly Transition[] = [
  {
    event: 'verifikasi',
    actors: ['verifikator'],
    from: ['diterima'],
    to: 'diverifikasi',
    guards: ['tingkat'],
    clock: 'run',
    label: {id: 'Terverifikasi', en: 'Verified'},
  },
  {
    event: 'teruskan',
    actors: ['verifikator'],
    from: ['diverifikasi'],
    to: 'diteruskan',
    guards: ['tujuanBenar'],
    clock: 'run',
    label: {id: 'Teruskan ke OPD', en: 'Forward to the agency'},
  },
  {
    event: 'tindak_lanjuti',
    actors: ['tim_teknis', 'kepala_bidang'],
    from: ['diteruskan'],
    to: 'ditindaklanjuti',
    clock: 'run',
    label: {id: 'Tindak lanjuti', en: 'Take up'},
  },
  {
    event: 'jawab',
    actors: ['tim_teknis', 'kepala_bidang'],
    from: ['ditindaklanjuti'],
    to: 'dijawab',
    guards: ['tanggapan'],
    clock: 'pause',
    label: {id: 'Kirim jawaban', en: 'Send the answer'},
  },
  {
    event: 'tanggapi',
    actors: ['pemohon'],
    from: ['dijawab'],
    to: 'ditindaklanjuti',
    guards: ['tanggapan', 'dalamBatas'],
    clock: 'resume',
    label: {id: 'Tanggapi jawaban', en: 'Come back on the answer'},
  },
  {
    event: 'terima_jawaban',
    actors: ['pemohon'],
    from: ['dijawab'],
    to: 'selesai',
    clock: 'stop',
    label: {id: 'Terima jawaban', en: 'Accept the answer'},
  },
  {
    event: 'tutup',
    actors: ['sistem'],
    from: ['dijawab'],
    to: 'ditutup_tanpa_tanggapan',
    guards: ['lewatBatas'],
    clock: 'stop',
    label: {id: 'Tutup tanpa tanggapan', en: 'Close without a word from the reporter'},
  },
  {
    event: 'kembalikan',
    actors: ['verifikator'],
    from: ['diterima', 'diverifikasi'],
    to: 'dikembalikan',
    guards: ['alamatBenar'],
    clock: 'stop',
    label: {id: 'Kembalikan dengan alamat yang tepat', en: 'Return with the right address'},
  },
  {
    event: 'tandai_duplikat',
    actors: ['verifikator'],
    from: ['diterima', 'diverifikasi'],
    to: 'duplikat',
    guards: ['nomorAsal'],
    clock: 'stop',
    label: {id: 'Tandai duplikat', en: 'Mark as duplicate'},
  },
];

/** The machine of complaints; who acts where is ours, the states are the document's. @source services.md 3.3 */
export const complaintMachine: Machine = {
  id: 'pengaduan',
  initial: 'diterima',
  ends: ['selesai', 'dikembalikan', 'duplikat', 'ditutup_tanpa_tanggapan'],
  labels: {
    diterima: {id: 'Diterima', en: 'Received'},
    diverifikasi: {id: 'Sedang diperiksa', en: 'Being checked'},
    diteruskan: {id: 'Diteruskan ke OPD', en: 'Forwarded to the agency'},
    ditindaklanjuti: {id: 'Sedang ditindaklanjuti', en: 'Being handled'},
    dijawab: {id: 'Sudah dijawab', en: 'Answered'},
    selesai: {id: 'Selesai', en: 'Completed'},
    dikembalikan: {id: 'Dikembalikan: bukan wewenang kami', en: 'Returned: not our authority'},
    duplikat: {id: 'Sudah pernah dilaporkan', en: 'Reported before'},
    ditutup_tanpa_tanggapan: {id: 'Ditutup tanpa tanggapan Anda', en: 'Closed without a word from you'},
  },
  transitions,
};

/** Ten days after an answer nobody came back on, the complaint closes. @source services.md 3.3 */
export const complaintTimeouts: readonly Timeout[] = [
  {
    state: 'dijawab',
    event: 'tutup',
    days: complaintTerms.reporterAnswerDays,
    unit: 'calendar',
    source: complaintTerms.source,
  },
];
