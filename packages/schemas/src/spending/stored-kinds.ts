import type {Role} from '../role.ts';
import type {ChainDocument} from './chain.ts';

/** What a server needs to know of a kind of document to keep it, besides its schema. */
export interface StoredKind {
  /** Rows of the transition table that move it; a paper without a life is whole when it is recorded. */
  readonly chain?: ChainDocument;
  /** Who writes its draft, or records it. @source cashless.md 3.1 */
  readonly makers: readonly Role[];
  /** Fields that come with events: of the bank, the tax office, the treasury. */
  readonly brought?: readonly string[];
  /**
   * What each event brings, by its name; a name that ends in `?` may be left out. A name that is no field of the document
   * stays with the event.
   */
  readonly facts?: Readonly<Record<string, readonly string[]>>;
  /** The document it carries out: the field that names it, its kind, and what it has alike (B-13). */
  readonly follows?: {readonly field: string; readonly kind: string; readonly fields: readonly string[]};
  /** Where its amount stands; a sum of its lines where absent, if it has any. */
  readonly amount?: string;
  /** Where a few words stand that tell one from another; its title where absent. */
  readonly subject?: string;
}

const amounts = ['jenis', 'penerima', 'lines', 'bruto', 'potongan', 'netto'] as const;
const treasurers = ['BP', 'BPP'] as const;
const travel = ['PPTK', 'PELAKSANA', 'BP', 'BPP'] as const;

/**
 * Documents of spending a server keeps, by the id of their definition. Payments, the cash book, statements and closings
 * are kept on their own.
 * @source cashless.md 3.1, 4.1, 4.4, 5.8, 7.1
 */
export const storedKinds = {
  dpa: {chain: 'DPA', makers: ['PA']},
  'anggaran-kas': {chain: 'ANGGARAN_KAS', makers: ['PA']},
  'penyediaan-dana': {chain: 'PENYEDIAAN_DANA', makers: ['PPKD']},
  npd: {chain: 'NPD', makers: ['PPTK'], subject: 'keperluan'},
  spp: {chain: 'SPP', makers: treasurers, amount: 'bruto', subject: 'penerima.nama'},
  spm: {
    chain: 'SPM',
    makers: ['PPK_SKPD'],
    facts: {terbitkan_sp2d: ['saldoKasDaerah']},
    follows: {field: 'spp', kind: 'spp', fields: amounts},
    amount: 'bruto',
    subject: 'penerima.nama',
  },
  sp2d: {
    chain: 'SP2D',
    makers: ['KUASA_BUD'],
    brought: ['shortRef', 'tanggalCair', 'bankRef', 'retur'],
    facts: {
      tandatangani: ['saldoKasDaerah'],
      cair: ['tanggalCair', 'bankRef'],
      retur: ['tanggal', 'amount', 'alasan', 'bankRef?'],
      ralat: ['penerima'],
    },
    follows: {field: 'spm', kind: 'spm', fields: amounts},
    amount: 'netto',
    subject: 'penerima.nama',
  },
  spj: {chain: 'SPJ', makers: treasurers, amount: 'total'},
  'tax-deposit': {
    chain: 'PAJAK',
    makers: [...treasurers, 'KUASA_BUD'],
    brought: ['billing', 'billingExpiresAt', 'ntpn', 'ntb', 'bukuTanggal', 'depositedOn'],
    facts: {
      buat_billing: ['billing', 'billingExpiresAt'],
      bayar: ['ntpn', 'ntb', 'bukuTanggal', 'depositedOn'],
    },
    amount: 'amount',
    subject: 'jenis',
  },
  lpj: {chain: 'LPJ', makers: ['BP'], amount: 'pengeluaran', subject: 'bulan'},
  sppd: {chain: 'SPPD', makers: ['PPTK'], subject: 'maksud'},
  spt: {makers: ['PPTK', 'PA', 'KPA', 'KDH'], subject: 'maksud'},
  lpd: {makers: travel},
  'rincian-biaya': {makers: travel, amount: 'total'},
  dpr: {makers: travel, amount: 'total'},
  bukti: {makers: [...travel, 'PPK_SKPD'], amount: 'nilai', subject: 'penerbit'},
  'kkpd-card': {makers: treasurers, amount: 'limit', subject: 'holder'},
  'kkpd-transaction': {makers: treasurers, amount: 'amount', subject: 'merchant'},
  'kkpd-bill': {makers: treasurers, amount: 'billed'},
  'account-decree': {makers: ['BUD', 'KUASA_BUD'], subject: 'penandatangan'},
} as const satisfies Readonly<Record<string, StoredKind>>;

/** One of {@link storedKinds}. */
export type StoredKindId = keyof typeof storedKinds;

/** Every stored kind. */
export const storedKindIds = /* @__PURE__ */ Object.keys(storedKinds) as readonly StoredKindId[];

/** Whether a text names a stored kind. */
export const isStoredKind = (text: string): text is StoredKindId => Object.hasOwn(storedKinds, text);
