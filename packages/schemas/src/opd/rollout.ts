import {RateNotFound, type Dated} from '../dated.ts';
import type {IsoDate} from '../dates.ts';
import {rolloutKepahiang} from './rollout-kepahiang.ts';

/** How far an OPD has come with cashless spending, in order: not yet, stage 1 on trial, in full use. */
export const rolloutStages = ['belum', 'percontohan', 'penuh'] as const;
/** One of {@link rolloutStages}. */
export type RolloutStage = (typeof rolloutStages)[number];

/** Words for people, Indonesian. */
export const rolloutStageLabels: Readonly<Record<RolloutStage, string>> = {
  belum: 'Belum',
  percontohan: 'Tahap 1: percontohan',
  penuh: 'Penuh',
};

/** Where the OPDs stand from a day on. A later row replaces the one before it. */
export interface RolloutRow extends Dated {
  /** Slugs of the OPDs of each stage; an OPD that no list names is at `belum`. */
  readonly stages: Readonly<Partial<Record<RolloutStage, readonly string[]>>>;
}

/** Where one OPD stands on a day, and since when. */
export interface RolloutState extends Pick<Dated, 'legalBasis' | 'setBy'> {
  readonly stage: RolloutStage;
  /** First day of the stage. */
  readonly since: IsoDate;
}

const stageIn = ({stages}: RolloutRow, slug: string): RolloutStage =>
  rolloutStages.find(stage => stages[stage]?.includes(slug)) ?? 'belum';

/**
 * Where an OPD stands on a day.
 *
 * @param rows - In the order of their first days; another regency passes its own.
 * @throws RateNotFound where no row covers the day: nobody has said anything about it
 */
export function rolloutAt(
  slug: string,
  date: IsoDate,
  rows: readonly RolloutRow[] = rolloutKepahiang,
): RolloutState {
  const past = rows.filter(row => row.validFrom <= date);
  const row = past.findLast(({validTo}) => validTo === undefined || date <= validTo);
  if (!row) throw new RateNotFound('tahap penerapan', date);
  const stage = stageIn(row, slug);
  const before = past.slice(0, past.indexOf(row)).findLast(one => stageIn(one, slug) !== stage);
  const first = past[before ? past.indexOf(before) + 1 : 0]!;
  return {stage, since: first.validFrom, legalBasis: row.legalBasis, setBy: row.setBy};
}
