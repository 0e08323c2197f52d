import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {ruleAt} from '../rules/rules.ts';
import {datesBetween, rememberedNextDay} from '../travel/overlap.ts';
import {groupBy, idsOf, mostOf} from './part.ts';
import type {AuditTrip} from './record.ts';
import {resultOf, type AuditRule} from './rule.ts';

type Trip = Pick<AuditTrip, 'id' | 'traveller' | 'berangkat' | 'kembali'>;
/** What a finding of {@link r34} says. */
export interface Excess {
  /** @unit day */
  readonly excess: number;
}

/** Dates on which a traveller was away, by year; a date of two trips is one day. */
function datesByYear(trips: readonly Trip[], next: (date: IsoDate) => IsoDate): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>();
  for (const {berangkat, kembali} of trips)
    for (const date of datesBetween(berangkat, kembali, next)) {
      const year = date.slice(0, 4);
      years.set(year, (years.get(year) ?? new Set()).add(date));
    }
  return years;
}

/** more days of travel in a year than the limit. @source cashless.md 10, 13 (`travel.maxDaysPerYear`) */
export const r34: AuditRule<
  {readonly trips: readonly Trip[]},
  {readonly maxDaysPerYear: number},
  Excess,
  Excess & {readonly traveller: string; readonly year: string; readonly days: number}
> = {
  id: 'R-34',
  title: 'Hari perjalanan dinas terlalu banyak',
  explanation: 'Jumlah hari perjalanan dinas seseorang dalam setahun melebihi batas. Tinjau keperluannya.',
  source: 'Perbup perjalanan dinas; Inpres 1/2025',
  level: 'WARNING',
  defaults: (rules, date) => ({maxDaysPerYear: ruleAt(rules, 'travel.maxDaysPerYear', date).value}),
  run: ({trips}, {maxDaysPerYear}) => {
    const next = rememberedNextDay();
    const findings = [...groupBy(trips, ({traveller}) => traveller)].flatMap(([traveller, group]) =>
      [...datesByYear(group, next)]
        .filter(([, dates]) => dates.size > maxDaysPerYear)
        .map(([year, dates]) => ({
          traveller,
          year,
          days: dates.size,
          excess: dates.size - maxDaysPerYear,
          evidence: idsOf(
            group.filter(
              ({berangkat, kembali}) => berangkat.slice(0, 4) <= year && year <= kembali.slice(0, 4),
            ),
          ),
        })),
    );
    return resultOf('WARNING', findings, {excess: mostOf(findings, 'excess')});
  },
};
