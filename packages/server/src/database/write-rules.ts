import {relaxedPeriods} from '@kepahiang/cashless/chain/segregation.js';
import {paymentTransitions} from '@kepahiang/cashless/payment.js';
import type {Rules} from '@kepahiang/cashless/rules/rules.js';
import {segregatedPairs} from '@kepahiang/cashless/rules/schema/spending.js';
import type {TransitionRow} from '@kepahiang/schemas/spending/chain.js';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import {storedKindIds} from '@kepahiang/schemas/spending/stored-kinds.js';
import {transitionTable} from '@kepahiang/schemas/spending/transitions.js';
import type pg from 'pg';
import {initialState} from '../document/initial.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const pairOf = (pair: string) => {
  const [one, other] = pair.split('+');
  return {one, other};
};

const paymentTransition = (): Rows =>
  paymentTransitions.map(({from, event, to, role}) => ({from_state: from, event, to_state: to, role}));

/** Every step each kind of document may take. */
const spendingTransition = (): Rows =>
  storedKindIds.map(storedDocument).flatMap(({id, chain}) => {
    const rows: readonly TransitionRow[] = chain === undefined ? [] : transitionTable[chain];
    return rows.flatMap(({from, event, to, roles}) =>
      roles.map(role => ({kind: id, from_state: from, event, to_state: to, role})),
    );
  });

/** Tables that the database judges by, with their rows; one that others point at comes before them. */
const tables = (rules: Rules): readonly (readonly [table: string, rows: Rows])[] => [
  ['payment_transition', paymentTransition()],
  ['segregated_pair', segregatedPairs.map(pairOf)],
  [
    'relaxed_pair',
    relaxedPeriods(rules).map(({pair, validFrom, validTo}) => ({
      ...pairOf(pair),
      valid_from: validFrom,
      valid_to: validTo,
    })),
  ],
  ['spending_kind', storedKindIds.map(kind => ({kind, initial: initialState(storedDocument(kind))}))],
  ['spending_transition', spendingTransition()],
];

/** Writes the rules of payments and documents into the tables that the database judges by. Within a transaction. */
export async function writeRules(client: pg.Client, rules: Rules): Promise<void> {
  for (const [table, rows] of tables(rules)) {
    await client.query(`DELETE FROM ${table}`);
    await client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  }
}
