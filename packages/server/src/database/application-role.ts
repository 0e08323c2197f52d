import type {Rules} from '@kepahiang/cashless/rules/rules.js';
import pg from 'pg';
import {sqlState} from './connect.ts';
import {writeRules} from './write-rules.ts';

/** Role the server works as where the address of the database names none of its own. */
export const applicationRole = 'kepahiang_app';

const [read, add, work] = ['SELECT', 'SELECT, INSERT', 'SELECT, INSERT, UPDATE, DELETE'];
/**
 * What the server may do with each table; with one that is not here, nothing. Of money and of what happened it can only
 * add: a right to change or remove would be there to be misused. What the database writes by itself it can only read.
 */
const rights: Readonly<Record<string, string>> = {
  application: work,
  application_event: add,
  attachment: work,
  attachment_chunk: work,
  audit_act: add,
  audit_entry: read,
  audit_head: read,
  bku_entry: add,
  bku_head: read,
  bku_period: add,
  cash_count: add,
  closing_register: add,
  closing_signature: add,
  guest_attempt: work,
  idempotency: work,
  letter: add,
  letter_sequence: work,
  payment: add,
  payment_event: add,
  payment_override: add,
  payment_transition: read,
  reconciliation_pair: add,
  relaxed_pair: read,
  segregated_pair: read,
  session: work,
  shown_receipt: work,
  spending_document: add,
  spending_event: add,
  spending_file: add,
  spending_kind: read,
  spending_revision: add,
  spending_sequence: read,
  spending_transition: read,
  spending_upload: work,
  spending_year: read,
  statement: add,
  statement_account: add,
  statement_entry: add,
  // Until it is imported a file may still be thrown away; then a trigger keeps it.
  statement_file: work,
};

const insufficientPrivilege = '42501';
/** Somebody else made it, or changed the same catalogue row, at the same moment. */
const raced: ReadonlySet<string | undefined> = new Set(['42710', '23505', 'XX000']);

/** Makes the role where it is missing and lets us become it. @returns whether that was allowed */
async function ensureRole(client: pg.Client, tries = 20): Promise<boolean> {
  try {
    const {rowCount} = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [applicationRole]);
    if (!rowCount) await client.query(`CREATE ROLE ${applicationRole} NOLOGIN`);
    const {rows} = await client.query<{may: boolean}>(`SELECT pg_has_role($1, 'MEMBER') AS may`, [
      applicationRole,
    ]);
    if (!rows[0]?.may) await client.query(`GRANT ${applicationRole} TO CURRENT_USER`);
    return true;
  } catch (error) {
    if (sqlState(error) === insufficientPrivilege) return false;
    if (tries === 0 || !raced.has(sqlState(error))) throw error;
    return ensureRole(client, tries - 1);
  }
}

async function grant(client: pg.Client, role: string): Promise<void> {
  const to = pg.escapeIdentifier(role);
  await client.query(
    [
      `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${to}`,
      `GRANT USAGE ON SCHEMA public TO ${to}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${to}`,
      ...Object.entries(rights).map(([table, right]) => `GRANT ${right} ON public.${table} TO ${to}`),
    ].join(';'),
  );
}

/**
 * Takes the rights over the ledger from the role the server works as: it owns no table, so it can neither switch a
 * trigger off nor change a line. To be run by the owner after `migrate`, any number of times.
 *
 * @param rules - Rules whose relaxed pairs of duties the database must know.
 * @param login - Role with a login of its own that the server works as. Without it the server logs in as the owner and
 *   becomes {@link applicationRole}; that stops mistakes, but not somebody who holds the owner's password.
 * @returns role to become after the login, or `undefined` where the owner may not make roles: then nothing is separated
 */
export async function separateRole(
  ownerUrl: string,
  rules: Rules,
  login?: string,
): Promise<string | undefined> {
  const client = new pg.Client({connectionString: ownerUrl, connectionTimeoutMillis: 10_000});
  await client.connect();
  try {
    const mayGrant = login !== undefined || (await ensureRole(client));
    const role = mayGrant ? (login ?? applicationRole) : undefined;
    await client.query('BEGIN');
    await client.query('LOCK TABLE payment_transition IN EXCLUSIVE MODE'); // two servers that start at once
    if (role !== undefined) await grant(client, role);
    await writeRules(client, rules);
    await client.query('COMMIT');
    return role;
  } finally {
    await client.end();
  }
}
