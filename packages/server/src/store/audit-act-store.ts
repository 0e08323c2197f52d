import type {Db} from '../database/connect.ts';

/** What a person did that leaves no row of its own. It becomes an entry of the audit trail of the office. */
export interface AuditAct {
  readonly skpd: string;
  readonly at: Date;
  readonly person: string;
  readonly personName: string;
  readonly role: string;
  /** `EKSPOR`. */
  readonly act: string;
  /** Names, days and hashes; nothing personal. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Writes down what a person did; never changed afterwards. */
export async function insertAuditAct(db: Db, it: AuditAct): Promise<void> {
  await db.query(
    `INSERT INTO audit_act (skpd, at, person, person_name, role, act, detail) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [it.skpd, it.at, it.person, it.personName, it.role, it.act, JSON.stringify(it.detail)],
  );
}
