import {createHash} from 'node:crypto';
import {roles, type Role} from '@kepahiang/schemas/role.js';
import type {Db} from '../database/connect.ts';
import type {Caller} from './caller.ts';

const hour = 3_600_000;
/** A working day for officers: they sign in again each morning. */
const officerHours = 10;
/** Long enough to mend an application, short enough for a shared phone. */
const guestHours = 2;

/** Only a hash is kept: whoever reads the table cannot take over a session. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** What an issuer says about an officer. */
export interface OfficerClaims {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly opd: string | null;
}

/** Starts a session of a citizen for one application. @returns the token for the cookie */
export async function startGuest(db: Db, token: string, number: string, now: Date): Promise<Date> {
  const expires = new Date(now.getTime() + guestHours * hour);
  await db.query(
    `INSERT INTO session (token_hash, kind, application_number, created_at, expires_at) VALUES ($1, 'tamu', $2, $3, $4)`,
    [hashToken(token), number, now, expires],
  );
  return expires;
}

/** Starts a session of an officer; roles unknown to us are dropped. */
export async function startOfficer(db: Db, token: string, claims: OfficerClaims, now: Date): Promise<Date> {
  const expires = new Date(now.getTime() + officerHours * hour);
  const known = claims.roles.filter(
    role =>
      (roles as readonly string[]).includes(role) &&
      role !== 'publik' &&
      role !== 'pemohon' &&
      role !== 'sistem',
  );
  await db.query(
    `INSERT INTO session (token_hash, kind, subject, name, roles, opd, created_at, expires_at)
     VALUES ($1, 'petugas', $2, $3, $4, $5, $6, $7)`,
    [hashToken(token), claims.subject, claims.name, known, claims.opd, now, expires],
  );
  return expires;
}

interface SessionRow {
  kind: 'tamu' | 'petugas';
  subject: string;
  name: string | null;
  roles: Role[];
  opd: string | null;
  application_number: string;
  expires_at: Date;
}

/** Who holds a token. An unknown or expired one is nobody's. */
export async function callerOf(db: Db, token: string | undefined, now: Date): Promise<Caller> {
  if (!token) return {kind: 'tanpa'};
  const {rows} = await db.query<SessionRow>(
    `SELECT kind, subject, name, roles, opd, application_number, expires_at FROM session
     WHERE token_hash = $1 AND expires_at > $2`,
    [hashToken(token), now],
  );
  const [row] = rows;
  if (!row) return {kind: 'tanpa'};
  if (row.kind === 'tamu') return {kind: 'tamu', number: row.application_number, expiresAt: row.expires_at};
  return {
    kind: 'petugas',
    subject: row.subject,
    name: row.name ?? row.subject,
    roles: row.roles,
    opd: row.opd,
    expiresAt: row.expires_at,
  };
}

/** Ends a session. */
export async function endSession(db: Db, token: string | undefined): Promise<void> {
  if (token) await db.query('DELETE FROM session WHERE token_hash = $1', [hashToken(token)]);
}
