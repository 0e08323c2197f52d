import {auditDefaults} from '../data/audit-defaults.ts';
import {rowAt} from '../dated.ts';
import {valuesOf} from './part.ts';
import type {AuditTrip} from './record.ts';
import {resultOf, type AuditRule} from './rule.ts';

/** a trip was booked on an account code of another kind. @source cashless.md 10, 3.3 */
export const r31: AuditRule<
  {readonly trips: readonly Pick<AuditTrip, 'id' | 'kind' | 'rekening'>[]},
  {readonly accounts: Readonly<Record<string, readonly string[]>>},
  {
    readonly count: number;
    /** Kinds nobody has set a code for: they were not looked at. */
    readonly notRuled: readonly string[];
  },
  {readonly expected: readonly string[]}
> = {
  id: 'R-31',
  title: 'Kode rekening tidak sesuai jenis perjalanan',
  explanation:
    'Perjalanan dibebankan ke kode rekening jenis lain. Perbaiki pembebanannya sebelum SPJ disahkan.',
  source: 'Kepmendagri 050-5889/2021 dan perubahannya',
  level: 'WARNING',
  defaults: (_rules, date) => ({accounts: rowAt(auditDefaults, date, 'ambang pemeriksaan').tripAccounts}),
  run: ({trips}, {accounts}) => {
    const codes = new Map(Object.entries(accounts));
    const findings = trips.flatMap(({id, kind, rekening}) => {
      const expected = codes.get(kind);
      return expected && !expected.includes(rekening) ? [{expected, evidence: [id]}] : [];
    });
    return resultOf('WARNING', findings, {
      count: findings.length,
      notRuled: valuesOf(trips, ({kind}) => (codes.has(kind) ? [] : [kind])),
    });
  },
};
