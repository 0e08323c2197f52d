/** The day the verdicts of the vectors are of, in WIB. */
export const comparisonDay = '2026-11-24';
