import type {Dated} from '../dated.ts';

/** Steps of the chain with a last day. @source cashless.md 4.5 */
export type ChainDuty =
  'SPM_SIGNED' | 'SPP_RETURNED' | 'SP2D_ISSUED' | 'SPM_REFUSED' | 'LPJ' | 'LPJ_DECEMBER' | 'LEFTOVER_REFUND';

/** How the last day follows from the day the duty begins. */
export type ChainDeadlineRule =
  | {readonly kind: 'WORKING_DAYS'; readonly days: number}
  | {readonly kind: 'DAY_OF_NEXT_MONTH'; readonly day: number}
  | {readonly kind: 'LAST_WORKING_DAY_OF_MONTH'}
  | {readonly kind: 'DAY_OF_YEAR'; readonly month: number; readonly day: number};

/** A deadline of the chain on dates. */
export interface ChainDeadlineRow extends Dated {
  readonly duty: ChainDuty;
  readonly rule: ChainDeadlineRule;
}

const row = (
  duty: ChainDuty,
  rule: ChainDeadlineRule,
  legalBasis = 'Permendagri 77/2020',
): ChainDeadlineRow => ({duty, rule, validFrom: '2021-01-01', legalBasis, setBy: 'NATIONAL'});

/**
 * Deadlines of the chain. Only the return of leftovers has been held against its source; the others are to be confirmed
 * with BKD.
 * @source cashless.md 4.5
 */
export const chainDeadlines: readonly ChainDeadlineRow[] = [
  /* @__PURE__ */ row('SPM_SIGNED', {kind: 'WORKING_DAYS', days: 2}),
  /* @__PURE__ */ row('SPP_RETURNED', {kind: 'WORKING_DAYS', days: 1}),
  /* @__PURE__ */ row('SP2D_ISSUED', {kind: 'WORKING_DAYS', days: 2}),
  /* @__PURE__ */ row('SPM_REFUSED', {kind: 'WORKING_DAYS', days: 1}),
  /* @__PURE__ */ row('LPJ', {kind: 'DAY_OF_NEXT_MONTH', day: 10}),
  /* @__PURE__ */ row('LPJ_DECEMBER', {kind: 'LAST_WORKING_DAY_OF_MONTH'}),
  /* @__PURE__ */ row(
    'LEFTOVER_REFUND',
    {kind: 'DAY_OF_YEAR', month: 12, day: 31},
    'Permendagri 77/2020; lihat Perwali Balikpapan 1/2020',
  ),
];
