import {brokenPair, type PastEvent, type SegregatedPair} from './segregation.ts';

/** One row of a table of steps. @internal */
export interface StepRow {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly roles: readonly string[];
  readonly guard?: string;
}

/** Somebody at a state of a table. @internal */
export interface Standing {
  readonly from: string;
  /** The person (NIP), not the role. */
  readonly user: string;
  readonly roles: readonly string[];
  /** The whole of it: what was sent back is still what that person has submitted or checked. */
  readonly history: readonly PastEvent[];
  /** Pairs a decree lets one person do; asked only where it matters. */
  readonly relaxed?: () => readonly SegregatedPair[];
}

/** One step somebody wants to take. @internal */
export interface WantedStep<Row extends StepRow> extends Standing {
  readonly event: string;
  readonly guards: Readonly<Partial<Record<NonNullable<Row['guard']>, boolean>>>;
}

/** The row of a step, or why it is refused. @internal */
export type RowDecision<Row extends StepRow> =
  | {readonly allowed: true; readonly row: Row}
  | {
      readonly allowed: false;
      readonly reason:
        | 'TERMINAL_STATE'
        | 'NO_SUCH_TRANSITION'
        | 'ROLE_NOT_ALLOWED'
        | 'SOD_VIOLATION'
        | `GUARD_FAILED:${NonNullable<Row['guard']>}`;
    };

const isRole = ({roles}: StepRow, of: readonly string[]): boolean => roles.some(role => of.includes(role));

/**
 * Decides one step by a table: the row must exist, then the role, then segregation over the whole history, then the guard.
 * @source cashless.md 4.4
 * @internal
 */
export function decide<Row extends StepRow>(rows: readonly Row[], step: WantedStep<Row>): RowDecision<Row> {
  const refused = <Reason>(reason: Reason) => ({allowed: false, reason}) as const;
  const outgoing = rows.filter(({from}) => from === step.from);
  if (outgoing.length === 0) return refused('TERMINAL_STATE');
  const named = outgoing.filter(({event}) => event === step.event);
  if (named.length === 0) return refused('NO_SUCH_TRANSITION');
  const row = named.find(one => isRole(one, step.roles));
  if (!row) return refused('ROLE_NOT_ALLOWED');
  if (brokenPair(step.event, step.user, step.history, step.relaxed)) return refused('SOD_VIOLATION');
  const guard = row.guard as NonNullable<Row['guard']> | undefined;
  if (guard !== undefined && step.guards[guard] !== true) return refused(`GUARD_FAILED:${guard}` as const);
  return {allowed: true, row};
}

/** The events somebody could take, guards aside. @internal */
export function openTo<Row extends StepRow>(
  rows: readonly Row[],
  {from, user, roles, history, relaxed}: Standing,
): Row['event'][] {
  return rows
    .filter(row => row.from === from && isRole(row, roles))
    .map(({event}) => event)
    .filter(event => !brokenPair(event, user, history, relaxed));
}
