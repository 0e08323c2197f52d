import {evidenceMatrix} from '../data/evidence-2026.ts';
import type {
  Evidence,
  EvidenceDemand,
  EvidenceFact,
  EvidenceRow,
  ExpenseKind,
} from '../data/evidence-2026.ts';
import {RateNotFound, rowAt} from '../dated.ts';
import type {RulesAt} from '../rules/rules.ts';

export type {Evidence, EvidenceDemand, EvidenceFact, ExpenseKind} from '../data/evidence-2026.ts';

/** What is known of a payment that must be proven. */
export interface EvidencedPayment {
  readonly expenseKind: ExpenseKind;
  /** GU and TU count as `UP`. */
  readonly mechanism: 'UP' | 'LS';
  readonly facts: {readonly [Fact in EvidenceFact]?: boolean};
}

function matrixRow(
  {expenseKind, mechanism}: EvidencedPayment,
  rules: RulesAt,
  matrix: readonly EvidenceRow[],
): EvidenceRow | undefined {
  const rows = matrix.filter(
    one => one.kinds.includes(expenseKind) && (one.mechanism === undefined || one.mechanism === mechanism),
  );
  return rows.length === 0 ? undefined : rowAt(rows, rules.date, `bukti ${expenseKind} ${mechanism}`);
}

/** The regency's own list for a kind; a missing row leaves the matrix in force, it is a default and no rate. */
function ownList(
  {expenseKind, mechanism}: EvidencedPayment,
  rules: RulesAt,
): readonly Evidence[] | undefined {
  try {
    const lists = rules.row('evidence.required').value;
    const name = [`${expenseKind}_${mechanism}`, expenseKind].find(key => Object.hasOwn(lists, key));
    return name === undefined ? undefined : lists[name];
  } catch (error) {
    if (error instanceof RateNotFound) return undefined;
    throw error;
  }
}

/** A regency's list names kinds only: alternatives and conditions of the matrix stay with the kinds they belong to. */
function demandsOf(list: readonly Evidence[], row: EvidenceRow | undefined): EvidenceDemand[] {
  const known = (kind: Evidence): EvidenceDemand =>
    row?.demands.find(({anyOf}) => anyOf.includes(kind)) ?? {anyOf: [kind]};
  return [...new Set(list.map(known))];
}

/**
 * What a payment must show. The regency's `evidence.required` comes before the matrix; its keys are the kind of
 * spending, or kind and mechanism (`BARANG_LS`).
 * @throws RateNotFound when neither has a row for the kind: no evidence at all is nobody's rule
 * @source cashless.md 5.7, 13
 */
export function requiredEvidence(
  payment: EvidencedPayment,
  rules: RulesAt,
  matrix: readonly EvidenceRow[] = evidenceMatrix,
): EvidenceDemand[] {
  const row = matrixRow(payment, rules, matrix);
  const own = ownList(payment, rules);
  if (!own && !row) throw new RateNotFound(`bukti ${payment.expenseKind} ${payment.mechanism}`, rules.date);
  return (own ? demandsOf(own, row) : row!.demands).filter(
    ({when, unless}) =>
      (when === undefined || payment.facts[when] === true) &&
      (unless === undefined || payment.facts[unless] !== false),
  );
}

/**
 * Kinds of evidence a payment lacks, sorted; where several would do, the first of them is named.
 * @throws RateNotFound as {@link requiredEvidence}
 * @source cashless.md 5.7, 10
 */
export function missingEvidence(
  payment: EvidencedPayment,
  present: readonly string[],
  rules: RulesAt,
  matrix: readonly EvidenceRow[] = evidenceMatrix,
): Evidence[] {
  return requiredEvidence(payment, rules, matrix)
    .filter(({anyOf}) => !anyOf.some(kind => present.includes(kind)))
    .map(({anyOf}) => anyOf[0]!)
    .toSorted();
}
