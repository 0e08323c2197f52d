import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {cleanNomorSp2d} from '@kepahiang/schemas/identifiers/nomor-sp2d.js';
import {moneyOfSen, sumSen, type Money} from '@kepahiang/schemas/money.js';

/** A document by its number. Several lines of one number are one document. */
export interface NumberedAmount {
  readonly nomor: string;
  readonly tanggal: IsoDate;
  readonly amount: Money;
}

/** What SIPD has of ours, and what it has that is not ours. */
export interface SipdMatch {
  /** In both, with the same sum and day. */
  readonly found: readonly string[];
  /** Ours, not in SIPD: not uploaded, or refused there. */
  readonly missing: readonly NumberedAmount[];
  /** In both, and something differs. */
  readonly differing: readonly {
    readonly nomor: string;
    readonly fields: readonly ('amount' | 'tanggal')[];
    readonly ours: NumberedAmount;
    readonly sipd: NumberedAmount;
    /** SIPD − ours. */
    readonly difference: Money;
  }[];
  /** In SIPD, not ours: entered there by hand, or of another office. */
  readonly unknown: readonly NumberedAmount[];
}

/** Documents by their cleaned number, in the order of the numbers: a list pasted from SIPD may have spaces and small letters. */
function documents(lines: readonly NumberedAmount[]): Map<string, NumberedAmount> {
  const groups = new Map<string, NumberedAmount[]>();
  for (const line of lines) {
    const nomor = cleanNomorSp2d(line.nomor);
    const group = groups.get(nomor);
    if (group) group.push(line);
    else groups.set(nomor, [line]);
  }
  const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(
    inOrder.map(([nomor, group]) => {
      const tanggal = group.reduce(
        (first, one) => (one.tanggal < first ? one.tanggal : first),
        group[0]!.tanggal,
      );
      return [nomor, {nomor, tanggal, amount: moneyOfSen(sumSen(group, one => one.amount))}] as const;
    }),
  );
}

/**
 * Compares a register of ours with the same register of SIPD: by number, then sum and day. The result does not depend on
 * the order of either list.
 *
 * @throws RangeError when an amount is not canonical money
 * @source cashless.md 12 (validate, compute, match and export)
 */
export function matchSipd(ours: readonly NumberedAmount[], sipd: readonly NumberedAmount[]): SipdMatch {
  const [mine, theirs] = [documents(ours), documents(sipd)];
  const found: string[] = [];
  const missing: NumberedAmount[] = [];
  const differing: SipdMatch['differing'][number][] = [];
  for (const [nomor, one] of mine) {
    const other = theirs.get(nomor);
    const fields = (['amount', 'tanggal'] as const).filter(field => other && other[field] !== one[field]);
    if (!other) missing.push(one);
    else if (fields.length === 0) found.push(nomor);
    else {
      const difference = moneyOfSen(sumSen([other.amount]) - sumSen([one.amount]));
      differing.push({nomor, fields, ours: one, sipd: other, difference});
    }
  }
  return {found, missing, differing, unknown: [...theirs.values()].filter(({nomor}) => !mine.has(nomor))};
}
