import type {RuleRow} from './rules.ts';

/** A row of an example: it holds in 2026, nobody has decided it, and it says so. @internal */
export const example = <const Value>(
  value: Value,
  legalBasis: string,
  note?: string,
  setBy: RuleRow<Value>['setBy'] = 'REGENCY',
): [RuleRow<Value>] => [
  {
    value,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    legalBasis,
    setBy,
    confidence: 'example',
    ...(note === undefined ? {} : {note}),
  },
];
