import type * as z from 'zod/mini';
import {accountDecreeDocument} from './document/account-decree.ts';
import {anggaranKasDocument} from './document/anggaran-kas.ts';
import {buktiDocument} from './document/bukti.ts';
import {dpaDocument} from './document/dpa.ts';
import {dprDocument} from './document/dpr.ts';
import {kkpdBillDocument} from './document/kkpd-bill.ts';
import {kkpdCardDocument} from './document/kkpd-card.ts';
import {kkpdTransactionDocument} from './document/kkpd-transaction.ts';
import {lpdDocument} from './document/lpd.ts';
import {lpjDocument} from './document/lpj.ts';
import {npdDocument} from './document/npd.ts';
import {penyediaanDanaDocument} from './document/penyediaan-dana.ts';
import {rincianBiayaDocument} from './document/rincian-biaya.ts';
import {sp2dDocument} from './document/sp2d.ts';
import {spjDocument} from './document/spj.ts';
import {spmDocument} from './document/spm.ts';
import {sppDocument} from './document/spp.ts';
import {sppdDocument} from './document/sppd.ts';
import {sptDocument} from './document/spt.ts';
import {taxDepositDocument} from './document/tax-deposit.ts';
import {storedKinds, type StoredKind, type StoredKindId} from './stored-kinds.ts';

const definitions = {
  dpa: dpaDocument,
  'anggaran-kas': anggaranKasDocument,
  'penyediaan-dana': penyediaanDanaDocument,
  npd: npdDocument,
  spp: sppDocument,
  spm: spmDocument,
  sp2d: sp2dDocument,
  spj: spjDocument,
  'tax-deposit': taxDepositDocument,
  lpj: lpjDocument,
  sppd: sppdDocument,
  spt: sptDocument,
  lpd: lpdDocument,
  'rincian-biaya': rincianBiayaDocument,
  dpr: dprDocument,
  bukti: buktiDocument,
  'kkpd-card': kkpdCardDocument,
  'kkpd-transaction': kkpdTransactionDocument,
  'kkpd-bill': kkpdBillDocument,
  'account-decree': accountDecreeDocument,
} as const satisfies Readonly<Record<StoredKindId, unknown>>;
type Definitions = typeof definitions;

/** The document of a stored kind as its schema has it. */
export type StoredDocumentOf<Id extends StoredKindId> = z.output<Definitions[Id]['schema']>;

/** Fields the server writes in every document that has them; a paper without a life brings its own number. */
const owned = ['id', 'tahunAnggaran', 'skpd', 'status', 'history', 'version', 'attachments'];

/** The schema of a stored kind with whose each of its fields is. */
export interface StoredDocument extends StoredKind {
  readonly id: StoredKindId;
  readonly definition: Definitions[StoredKindId];
  /** Every field of the schema. */
  readonly fields: readonly string[];
  /** Fields a person writes; the others are the server's, or come with events. */
  readonly content: readonly string[];
}

/** A stored kind by its id. */
export function storedDocument(id: StoredKindId): StoredDocument {
  const kind: StoredKind = storedKinds[id];
  const definition = definitions[id];
  const fields = Object.keys(definition.schema.shape);
  const kept = [...owned, ...(kind.brought ?? []), ...(kind.chain === undefined ? [] : ['nomor'])];
  return {...kind, id, definition, fields, content: fields.filter(field => !kept.includes(field))};
}
