import {RateNotFound} from '../dated.ts';
import {romanMonth, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {SppKind} from '@kepahiang/schemas/spending/kinds.js';
import type {RulesAt} from '../rules/rules.ts';
import type {ChainDocument} from './names.ts';

export type {SppKind} from '@kepahiang/schemas/spending/kinds.js';

/** Documents that carry a number of the office. */
export type NumberedDocument = Exclude<ChainDocument, 'PAYMENT' | 'PERIODE_BKU' | 'PAJAK'>;

/** A document that is to be numbered. */
export interface NumberedAs {
  readonly doc: NumberedDocument;
  /** Kind of SPP, SPM or SP2D. */
  readonly jenis?: SppKind;
  readonly skpd: string;
  /** Day of the document: month and year of the number. */
  readonly tanggal: IsoDate;
}

/** What breaks a sequence: a number left out, given twice, or below one. */
export type SequenceFault = {
  readonly code: 'SEQUENCE_GAP' | 'SEQUENCE_REUSED' | 'SEQUENCE_START';
  readonly seq: number;
};

/**
 * The kind as a number prints it: `SPP-LS` for every LS, `SPM-GU-NIHIL`, `NPD`.
 * @source cashless.md 4.2
 */
export function numberKind({doc, jenis}: Pick<NumberedAs, 'doc' | 'jenis'>): string {
  if (jenis === undefined) return doc.replace('_', '-');
  return `${doc}-${jenis.startsWith('LS_') ? 'LS' : jenis.replace('_', '-')}`;
}

/** What one sequence belongs to: SKPD, kind, year. @source cashless.md 4.2 */
export function sequenceKey(document: NumberedAs): string {
  return `${document.skpd}|${numberKind(document)}|${document.tanggal.slice(0, 4)}`;
}

/**
 * The next number of a sequence. Cancelled documents keep theirs, so they stand in `issued` like all others.
 * @param issued - Every sequence number ever given under one {@link sequenceKey}.
 */
export function nextSequence(issued: readonly number[]): number {
  return issued.reduce((highest, seq) => Math.max(highest, seq), 0) + 1;
}

/** First fault of a sequence, in any order: it has no gap and gives no number twice. @source cashless.md 4.2 */
export function sequenceFault(issued: readonly number[]): SequenceFault | undefined {
  for (const [index, seq] of issued.toSorted((a, b) => a - b).entries()) {
    const wanted = index + 1;
    if (seq === wanted) continue;
    if (seq < 1) return {code: 'SEQUENCE_START', seq};
    return seq < wanted ? {code: 'SEQUENCE_REUSED', seq} : {code: 'SEQUENCE_GAP', seq: wanted};
  }
  return undefined;
}

/**
 * The number of a document by the pattern of its regency: `00127/SPP-LS/DINKES/XI/2026`. A sequence that outgrows its
 * width is written whole.
 *
 * @throws RateNotFound when no pattern is loaded for the document on the day; RangeError when `seq` is below 1
 * @source cashless.md 4.2; rule `numbering.pattern`
 */
export function documentNumber(document: NumberedAs, seq: number, rules: RulesAt): string {
  if (!Number.isSafeInteger(seq) || seq < 1) throw new RangeError('Nomor urut dokumen mulai dari 1.');
  const patterns = rules.row('numbering.pattern').value;
  const pattern = Object.hasOwn(patterns, document.doc) ? patterns[document.doc] : undefined;
  if (pattern === undefined) throw new RateNotFound(`pola nomor ${document.doc}`, rules.date);
  const [year, month] = document.tanggal.split('-') as [string, string];
  const parts: Readonly<Record<string, string>> = {
    KIND: numberKind(document),
    SKPD: document.skpd,
    month,
    romanMonth: romanMonth(Number(month)),
    year,
  };
  return pattern
    .replace(/\{seq:([1-9])\}/g, (_, width: string) => String(seq).padStart(Number(width), '0'))
    .replace(/\{(KIND|SKPD|month|romanMonth|year)\}/g, (_, name: string) => parts[name]!);
}

/** Documents that leave their draft without being submitted: the event that makes them. */
const firstEvents: Readonly<Partial<Record<NumberedDocument, string>>> = {
  PENYEDIAAN_DANA: 'terbitkan',
  SPM: 'tandatangani',
  SP2D: 'tandatangani',
};

/**
 * Whether an event gives a document its number: the first time it leaves its draft. Drafts have none; what was sent back
 * and comes again keeps what it has.
 * @source cashless.md 4.2 (assigned at `ajukan`)
 */
export function isNumberedBy(
  document: {readonly doc: NumberedDocument; readonly nomor?: string | undefined},
  event: string,
): boolean {
  return !document.nomor && event === (firstEvents[document.doc] ?? 'ajukan');
}
