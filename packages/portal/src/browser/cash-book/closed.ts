import {client} from '../closing/client.ts';

/** What a page says of a month that is closed. */
export interface ClosedState {
  readonly closedAt: string | null;
  /** Last closed month, as far as it is known. */
  readonly until: string | undefined;
}

/** A treasurer closes one month after another: what is closed is found at once, or the office is far behind. */
const askedAtMost = 3;

/**
 * Whether the month is closed, and which is the last closed one. All months before a closed one are closed, too.
 *
 * @param months - Newest first.
 */
export async function closedState(
  month: string,
  months: readonly string[],
  skpd: string | undefined,
): Promise<ClosedState> {
  const closedAtOf = async (one: string): Promise<string | null> =>
    (await client.closings.get({params: {month: one}, query: skpd ? {skpd} : {}})).closedAt;
  const closedAt = await closedAtOf(month);
  const others = months.filter(one => (closedAt ? one > month : one < month)).slice(0, askedAtMost);
  for (const one of others) if (await closedAtOf(one)) return {closedAt, until: one};
  return {closedAt, until: closedAt ? month : undefined};
}
