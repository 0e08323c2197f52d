import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {bookClosed, cashSuffices, ntpnValid, reconciled, registerSigned} from './guard/book.ts';
import {paguLeft, type AskedLine} from './guard/budget.ts';
import {evidenceComplete} from './guard/evidence.ts';
import {faultsOf} from './guard/faults.ts';
import {advanceSettled, npdFits} from './guard/imprest.ts';
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
import {accountVerified, attached, orderMatches, requestApproved, treasurySuffices} from './guard/papers.ts';
import {releaseFits, releaseUnused} from './guard/release.ts';
import {requestFits} from './guard/request.ts';
import {noOverlap, reportComplete, settled} from './guard/travel.ts';

export type {AskedLine} from './guard/budget.ts';
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

const checks: Readonly<Record<OfficeGuard, AnyCheck>> = {
  SPD_LE_ANGGARAN_KAS: releaseFits,
  SPD_UNUSED: releaseUnused,
  NPD_LE_SISA_PAGU: npdFits,
  KAS_CUKUP: cashSuffices,
  PANJAR_NOL: advanceSettled,
  SPP_LE_SISA_SPD: requestFits,
  LAMPIRAN_LENGKAP: attached,
  SPP_DISETUJUI: requestApproved,
  KAS_DAERAH_CUKUP: treasurySuffices,
  SP2D_EQ_SPM: orderMatches,
  REKENING_TERVERIFIKASI: accountVerified,
  BUKTI_LENGKAP: evidenceComplete,
  REGISTER_DITANDATANGANI: registerSigned,
  NTPN_VALID: ntpnValid,
  BKU_DITUTUP: bookClosed,
  REKONSILIASI_NOL: reconciled,
  NO_OVERLAP: noOverlap,
  LPD_DAN_BUKTI: reportComplete,
  SELISIH_NOL: settled,
};

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
  doc: GuardedDocument,
  document: GuardedPaper,
  office: OfficeChain,
  context: GuardContext,
): readonly Fault[] {
  return faultsOf[doc]?.(document as never, office, context) ?? [];
}

/** Documents {@link documentFaults} looks at, by the kind of the one that leaves its draft. */
export const faultNeeds: Readonly<Partial<Record<GuardedDocument, readonly OfficeDocumentKind[]>>> = {
  DPA: ['NPD', 'SPP', 'SPM', 'SP2D', 'SPJ'],
  ANGGARAN_KAS: ['DPA'],
  NPD: ['NPD'],
  SPP: ['PENYEDIAAN_DANA', 'SPP', 'SPM', 'SP2D', 'SPJ', 'PAJAK', 'SPPD', 'LPD', 'RINCIAN_BIAYA'],
  SPJ: ['SPJ', 'NPD', 'BUKTI'],
};

/**
 * What is left of budget lines after what is realised and reserved, computed once for many lines.
 * @param on - Day whose shifts of the budget are in force; the last shift where absent.
 * @returns a function of the line; below zero when a shift has cut what was spent
 * @source cashless.md 4.3 (B-03)
 */
export function remainingOf(office: OfficeChain, on?: IsoDate): (line: AskedLine) => Money {
  return paguLeft(office, on);
}

/** {@link remainingOf} one line. Needs DPA, NPD, SPP, SPM, SP2D and SPJ. @source cashless.md 4.3 (B-03) */
export function remainingPagu(office: OfficeChain, line: AskedLine, on?: IsoDate): Money {
  return paguLeft(office, on)(line);
}
