import {maskEnd} from '@kepahiang/schemas/masking.js';
import {redact} from '@kepahiang/schemas/redact.js';
import {text as t} from '@kepahiang/schemas/text.js';
import {auditRules, type AuditLevel, type AuditRuleId} from '../../audit/audit.ts';
import type {ExportTable} from '../table.ts';

/** What a rule of audit has said of its records, as `run` gives it. */
export interface RuleOutcome {
  readonly id: AuditRuleId;
  readonly result: {readonly findings: readonly (object & {readonly evidence: readonly string[]})[]};
}

/** One finding, as a row. */
export interface FindingRow {
  readonly id: AuditRuleId;
  /** From 1, within its rule. */
  readonly seq: number;
  readonly level: AuditLevel;
  readonly title: string;
  readonly explanation: string;
  readonly source: string;
  /** Measures of the finding: `excess: 500000.00; count: 2`. */
  readonly facts: string;
  readonly evidence: readonly string[];
}

/**
 * Measures and ids may be accounts or NIP: runs of digits that stand by themselves are masked. Amounts, dates,
 * account codes and ids with letters stay.
 */
export function maskNumbers(facts: string): string {
  return redact(facts).replace(/(?<![\w.,-])[0-9]{8,20}(?![\w.,-])/g, digits => maskEnd(digits));
}

/** Findings of the audit rules with the records they rest on. */
export const findingTable: ExportTable<FindingRow> = {
  kode: 'temuan',
  title: t('Temuan aturan audit', 'Findings of the audit rules'),
  columns: [
    {kode: 'aturan', title: t('Aturan', 'Rule'), type: 'text', value: row => row.id},
    {kode: 'urut', title: t('Urut', 'Number'), type: 'integer', value: row => row.seq},
    {kode: 'tingkat', title: t('Tingkat', 'Level'), type: 'text', value: row => row.level},
    {kode: 'temuan', title: t('Temuan', 'Finding'), type: 'text', value: row => row.title},
    {kode: 'penjelasan', title: t('Penjelasan', 'Explanation'), type: 'text', value: row => row.explanation},
    {kode: 'dasar', title: t('Dasar', 'Source'), type: 'text', value: row => row.source},
    {
      kode: 'ukuran',
      title: t('Ukuran', 'Measures'),
      type: 'text',
      mask: maskNumbers,
      value: row => row.facts,
    },
    {
      kode: 'bukti',
      title: t('Catatan yang menjadi dasar', 'Records'),
      type: 'text',
      mask: maskNumbers,
      value: row => row.evidence.join(' '),
    },
  ],
};

function factsOf(found: object): string {
  return Object.entries(found)
    .filter(([name]) => name !== 'evidence')
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ');
}

/** The rows of {@link findingTable}; a rule that passes has none. */
export function* findingRows(outcomes: Iterable<RuleOutcome>): Generator<FindingRow> {
  for (const {id, result} of outcomes) {
    const {level, title, explanation, source} = auditRules[id];
    for (const [index, found] of result.findings.entries())
      yield {
        ...{id, seq: index + 1, level, title, explanation, source},
        facts: factsOf(found),
        evidence: found.evidence,
      };
  }
}
