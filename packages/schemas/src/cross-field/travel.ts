import type {Condition, Rule} from '../service/types.ts';
import {dateInYear} from './budget.ts';

/** Names of the fields of a trip. */
export interface TripFields {
  readonly departure: string;
  readonly return: string;
  readonly year: string;
}

/** A trip returns no earlier than it departs, and lies within the fiscal year. @source Perpres 72/2025; identifiers.md 9 (7). */
export function tripDates(fields: TripFields): Rule[] {
  return [
    {
      rule: 'compare',
      at: fields.return,
      code: 'perjadin.kembali',
      left: {field: fields.return},
      op: 'gte',
      right: {field: fields.departure},
    },
    dateInYear({date: fields.departure, year: fields.year}, 'perjadin.tahun'),
    dateInYear({date: fields.return, year: fields.year}, 'perjadin.tahun'),
  ];
}

/** Nobody travels twice on the same day: trips of the same NIP share no day. @source identifiers.md 9 (7). */
export function tripsApart(fields: {
  readonly list: string;
  readonly nip: string;
  readonly from: string;
  readonly to: string;
}): Rule {
  return {
    rule: 'overlap',
    at: fields.list,
    code: 'perjadin.tumpang_tindih',
    list: fields.list,
    from: fields.from,
    to: fields.to,
    by: fields.nip,
  };
}

/**
 * A trip out of the region does not end in the regency's own capital.
 *
 * @param when - Holds for a trip `luar daerah`.
 * @param home - Code of the regency, `17.08`; the destination is a region code.
 * @source identifiers.md 9 (7).
 */
export function awayFromHome(destination: string, home: string, when: Condition): Rule {
  return {
    rule: 'compare',
    at: destination,
    code: 'perjadin.tujuan',
    when,
    left: {part: destination, at: [0, 5]},
    op: 'ne',
    right: {value: home},
  };
}
