import type {Locale} from '../text.ts';

/** A word for people, Indonesian and English. */
type Pair = readonly [id: string, en: string];

/** An event of a document in words. */
interface EventWords {
  /** On the button of who does it. */
  readonly act: Pair;
  /** In the history, once it is done. */
  readonly done: Pair;
  /** It ends something or undoes it, so the person is asked once more. */
  readonly isDrastic?: true;
  /** Whoever gets the document back has to know why. */
  readonly needsNote?: true;
}

/** Every event of the documents of spending, in the words of the office. @source Permendagri 77/2020; cashless.md 4.4 */
export const documentEvents: Readonly<Record<string, EventWords>> = {
  ajukan: {act: ['Ajukan', 'Hand in'], done: ['Diajukan', 'Handed in']},
  kembalikan: {
    act: ['Kembalikan', 'Send back'],
    done: ['Dikembalikan', 'Sent back'],
    isDrastic: true,
    needsNote: true,
  },
  verifikasi: {act: ['Nyatakan terverifikasi', 'Mark as verified'], done: ['Diverifikasi', 'Verified']},
  sahkan: {act: ['Sahkan', 'Confirm'], done: ['Disahkan', 'Confirmed']},
  ganti: {act: ['Nyatakan diganti', 'Mark as replaced'], done: ['Diganti', 'Replaced'], isDrastic: true},
  terbitkan: {act: ['Terbitkan', 'Issue'], done: ['Diterbitkan', 'Issued']},
  cabut: {act: ['Cabut', 'Revoke'], done: ['Dicabut', 'Revoked'], isDrastic: true},
  tutup: {act: ['Tutup', 'Close'], done: ['Ditutup', 'Closed'], isDrastic: true},
  setujui: {act: ['Setujui', 'Approve'], done: ['Disetujui', 'Approved']},
  tolak: {act: ['Tolak', 'Refuse'], done: ['Ditolak', 'Refused'], isDrastic: true, needsNote: true},
  batal: {act: ['Batalkan', 'Cancel'], done: ['Dibatalkan', 'Cancelled'], isDrastic: true},
  bayar: {act: ['Catat sudah dibayar', 'Record as paid'], done: ['Dibayar', 'Paid']},
  pertanggungjawabkan: {
    act: ['Pertanggungjawabkan', 'Account for it'],
    done: ['Dipertanggungjawabkan', 'Accounted for'],
  },
  tandatangani: {act: ['Tanda tangani', 'Sign'], done: ['Ditandatangani', 'Signed']},
  kirim: {act: ['Kirim', 'Send'], done: ['Dikirim', 'Sent']},
  perbaiki: {act: ['Perbaiki', 'Mend'], done: ['Diperbaiki', 'Taken back to be mended']},
  terbitkan_sp2d: {
    act: ['Loloskan untuk SP2D', 'Pass for its SP2D'],
    done: ['Diloloskan untuk SP2D', 'Passed for its SP2D'],
  },
  cair: {act: ['Catat cair', 'Record as disbursed'], done: ['Cair', 'Disbursed']},
  retur: {
    act: ['Catat retur', 'Record as returned'],
    done: ['Diretur bank penerima', 'Returned by the receiving bank'],
    isDrastic: true,
  },
  ralat: {act: ['Ralat rekening', 'Correct the account'], done: ['Rekening diralat', 'Account corrected']},
  buat_billing: {
    act: ['Catat kode billing', 'Record the billing code'],
    done: ['Billing dibuat', 'Billing made'],
  },
  kedaluwarsa: {
    act: ['Nyatakan kedaluwarsa', 'Mark as expired'],
    done: ['Billing kedaluwarsa', 'Billing expired'],
  },
  lapor: {act: ['Laporkan', 'Report'], done: ['Dilaporkan', 'Reported']},
  kirim_fungsional: {
    act: ['Kirim LPJ fungsional', 'Send the functional report'],
    done: ['LPJ fungsional dikirim', 'Functional report sent'],
  },
  berangkat: {act: ['Catat berangkat', 'Record departure'], done: ['Berangkat', 'Departed']},
  kembali: {act: ['Catat kembali', 'Record return'], done: ['Kembali', 'Returned']},
  selesaikan: {act: ['Selesaikan', 'Settle'], done: ['Diselesaikan', 'Settled']},
};

/** Every state of the documents of spending. @source cashless.md 4.4 */
export const documentStates: Readonly<Record<string, Pair>> = {
  DRAFT: ['Draf', 'Draft'],
  TERCATAT: ['Tercatat', 'Recorded'],
  DIAJUKAN: ['Diajukan', 'Handed in'],
  DIVERIFIKASI: ['Terverifikasi', 'Verified'],
  DISAHKAN: ['Disahkan', 'Confirmed'],
  DIGANTI: ['Diganti', 'Replaced'],
  TERBIT: ['Terbit', 'Issued'],
  DICABUT: ['Dicabut', 'Revoked'],
  TUTUP: ['Masa berakhir', 'Period over'],
  DISETUJUI: ['Disetujui', 'Approved'],
  DITOLAK: ['Ditolak', 'Refused'],
  DIBATALKAN: ['Dibatalkan', 'Cancelled'],
  DIBAYAR: ['Dibayar', 'Paid'],
  DIPERTANGGUNGJAWABKAN: ['Dipertanggungjawabkan', 'Accounted for'],
  SELESAI: ['Selesai', 'Done'],
  DITANDATANGANI: ['Ditandatangani', 'Signed'],
  DIAJUKAN_BUD: ['Di kuasa BUD', 'At the treasury'],
  DITOLAK_BUD: ['Ditolak kuasa BUD', 'Refused by the treasury'],
  SP2D_TERBIT: ['Lolos untuk SP2D', 'Passed for its SP2D'],
  DI_BANK: ['Di bank', 'At the bank'],
  CAIR: ['Cair', 'Disbursed'],
  DITOLAK_BANK: ['Ditolak bank', 'Refused by the bank'],
  RETUR: ['Retur', 'Returned'],
  DIPUNGUT: ['Dipungut', 'Withheld'],
  BILLING_AKTIF: ['Billing aktif', 'Billing active'],
  DISETOR: ['Disetor', 'Deposited'],
  DILAPORKAN: ['Dilaporkan', 'Reported'],
  DITERIMA_BUD: ['Diterima BUD', 'Received by the treasury'],
  BERJALAN: ['Sedang berjalan', 'Under way'],
  SELESAI_PERJALANAN: ['Perjalanan selesai', 'Trip ended'],
  LPD_DITERIMA: ['LPD diterima', 'Report received'],
  DITUTUP: ['Ditutup', 'Closed'],
};

const at = (locale: Locale): 0 | 1 => (locale === 'id' ? 0 : 1);

/** The words on the button of an event; an event of a newer server is shown as it is. */
export function eventAct(event: string, locale: Locale = 'id'): string {
  return documentEvents[event]?.act[at(locale)] ?? event;
}

/** An event as the history tells it. */
export function eventDone(event: string, locale: Locale = 'id'): string {
  return documentEvents[event]?.done[at(locale)] ?? event;
}

/** A state in words; one of a newer server is shown as it is. */
export function stateLabel(state: string, locale: Locale = 'id'): string {
  return documentStates[state]?.[at(locale)] ?? state;
}
