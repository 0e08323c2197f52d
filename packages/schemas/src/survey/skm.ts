import {at, finding, type Fault} from '../fault.ts';
import type {Text} from '../text.ts';
import {mutuBands, skmPractice, unsurCodes, type Mutu, type MutuBand, type Unsur} from './unsur.ts';

/** Scores of one respondent: a whole number from 1 to 4 for each unsur asked. */
export type SkmScores = Readonly<Partial<Record<Unsur, number>>>;

/** How an index is computed; without options as the regulation says. */
export interface SkmOptions {
  /** The service is free and U4 was not asked: eight unsur weigh 1/8 each. */
  readonly dropU4?: boolean;
  /** A rounded weight as decimal text, `0.11` or `0.111`, only to reproduce old office spreadsheets. */
  readonly weight?: string;
  readonly bands?: readonly MutuBand[];
}

/** The index of one survey. */
export interface SkmIndex {
  readonly n: number;
  /** Mean per unsur, four decimals, for display: the IKM is never computed from it. */
  readonly nrr: Readonly<Partial<Record<Unsur, number>>>;
  /** Weighted mean on the scale 1–4, four decimals, for display. */
  readonly nilaiIndeks: number;
  /** Index on the scale 25–100, two decimals. */
  readonly ikm: number;
  readonly mutu: Mutu;
  readonly kategori: Text;
  /** The three lowest unsur, ties in U order: the law wants follow-up on them. */
  readonly terendah: readonly Unsur[];
}

/** Responses were handed in that no index may be computed from; {@link skmFaults} lists them for people. */
export class SkmUnreadable extends RangeError {
  override readonly name = 'SkmUnreadable';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`Jawaban SKM tidak lengkap atau di luar 1–4: ${faults.map(fault => fault.path).join(', ')}.`);
    this.faults = faults;
  }
}

/**
 * The unsur asked: all nine, or eight where the service is free and U4 was dropped.
 * @source PermenPANRB 14/2017; services.md 3.2
 */
export function askedUnsur(options: SkmOptions = {}): readonly Unsur[] {
  return unsurCodes.filter(unsur => !(options.dropU4 && unsur === 'U4'));
}

function scoreFault(score: number | undefined, row: number, unsur: Unsur): Fault[] {
  const params = {baris: row + 1, unsur};
  if (score === undefined || score === null) return [at(`${row}.${unsur}`, finding('skm.kosong', params))];
  const isScore = Number.isInteger(score) && score >= 1 && score <= 4;
  return isScore ? [] : [at(`${row}.${unsur}`, finding('skm.nilai', params))];
}

/**
 * Every missing unsur (`skm.kosong`) and every score outside 1–4 (`skm.nilai`), at `row.unsur`; rows from 0.
 * @source PermenPANRB 14/2017; services.md 3.2
 */
export function skmFaults(responses: readonly SkmScores[], options: SkmOptions = {}): Fault[] {
  const asked = askedUnsur(options);
  return responses.flatMap((scores, row) => asked.flatMap(unsur => scoreFault(scores[unsur], row, unsur)));
}

/** A fraction of whole numbers, so that no binary rounding comes between the answers and the grade. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function weightOf(asked: number, weight: string | undefined): Fraction {
  if (weight === undefined) return {over: 1n, under: BigInt(asked)};
  const match = /^0\.([0-9]{1,15})$/.exec(weight);
  if (!match) throw new RangeError(`Bobot SKM ditulis seperti 0.11; yang diterima "${weight}".`);
  return {over: BigInt(match[1]!), under: 10n ** BigInt(match[1]!.length)};
}

function roundHalfUp({over, under}: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  return Number((2n * over * scale + under) / (2n * under)) / Number(scale);
}

function bandOf(ikm: number, bands: readonly MutuBand[]): MutuBand {
  return bands.find(band => ikm >= band.from) ?? bands.at(-1)!; // an old rounded weight can fall below 25
}

/**
 * Computes the satisfaction index (IKM) of a survey: mean per unsur, weight 1/k, times 25. Exact in whole numbers;
 * rounded half up to two decimals once, at the IKM, and graded after that.
 *
 * @returns the index, or `null` where nobody answered: never 0
 * @throws SkmUnreadable where an unsur is missing or a score lies outside 1–4
 * @source PermenPANRB 14/2017; services.md 3.2
 */
export function skmIndex(responses: readonly SkmScores[], options: SkmOptions = {}): SkmIndex | null {
  const faults = skmFaults(responses, options);
  if (faults.length > 0) throw new SkmUnreadable(faults);
  if (responses.length === 0) return null;
  const asked = askedUnsur(options);
  const n = BigInt(responses.length);
  const sums = asked.map(unsur => responses.reduce((sum, scores) => sum + scores[unsur]!, 0));
  const weight = weightOf(asked.length, options.weight);
  const index = {
    over: BigInt(sums.reduce((a, b) => a + b, 0)) * weight.over,
    under: n * weight.under,
  };
  const ikm = roundHalfUp({over: index.over * 25n, under: index.under}, 2);
  const {mutu, kategori} = bandOf(ikm, options.bands ?? mutuBands);
  return {
    n: responses.length,
    nrr: Object.fromEntries(
      asked.map((unsur, i) => [unsur, roundHalfUp({over: BigInt(sums[i]!), under: n}, 4)]),
    ),
    nilaiIndeks: roundHalfUp(index, 4),
    ikm,
    mutu,
    kategori,
    terendah: lowest(asked, sums),
  };
}

function lowest(asked: readonly Unsur[], sums: readonly number[]): readonly Unsur[] {
  return asked
    .map((unsur, i) => ({unsur, sum: sums[i]!, i}))
    .sort((a, b) => a.sum - b.sum || a.i - b.i)
    .slice(0, skmPractice.followUp)
    .map(({unsur}) => unsur);
}
