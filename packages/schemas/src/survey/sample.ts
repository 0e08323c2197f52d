/** How a sample is measured. */
export interface SampleRule {
  /** Chi square for one degree of freedom at the wanted confidence. */
  readonly chiSquare: number;
  /** Expected share in the population. */
  readonly p: number;
  /** Accepted error. */
  readonly d: number;
  /** Below this size everyone is asked. */
  readonly everyoneBelow: number;
  /** From this size on the printed table's value holds, one more than the formula gives. */
  readonly tableFrom: number;
  readonly tableValue: number;
  readonly source: string;
}

/** Krejcie and Morgan at 95 %. @source Krejcie and Morgan 1970, as PermenPANRB 14/2017 takes it over */
export const krejcieMorgan: SampleRule = {
  chiSquare: 3.841,
  p: 0.5,
  d: 0.05,
  everyoneBelow: 10,
  tableFrom: 100_000,
  tableValue: 384,
  source: 'Krejcie–Morgan 1970; PermenPANRB 14/2017; services.md 3.2',
};

/**
 * How many people of a population a survey must reach.
 *
 * @param population - Users of the service in the period, a whole number.
 * @unit persons
 * @throws RangeError for anything but a whole number from 0
 * @source Krejcie and Morgan 1970, as PermenPANRB 14/2017 takes it over
 */
export function sampleSize(population: number, rule: SampleRule = krejcieMorgan): number {
  if (!Number.isSafeInteger(population) || population < 0)
    throw new RangeError(`Jumlah populasi harus bilangan bulat dari 0; yang diterima ${population}.`);
  if (population < rule.everyoneBelow) return population;
  if (population >= rule.tableFrom) return rule.tableValue;
  const spread = rule.chiSquare * rule.p * (1 - rule.p);
  return Math.round((spread * population) / (rule.d * rule.d * (population - 1) + spread));
}
