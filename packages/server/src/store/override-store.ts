import type {Db} from '../database/connect.ts';
import type {PaymentRow} from './payment-store.ts';

/** The word of a PA that a debt which looks like one paid already may be paid. */
export interface OverrideRow {
  readonly id: string;
  readonly reason: string;
  readonly person: string;
  readonly personName: string;
  readonly at: Date;
}

/** Lets one more payment of the debt of a payment pass. */
export async function insertOverride(
  db: Db,
  {id: payment_id, skpd, payload_hash}: Pick<PaymentRow, 'id' | 'skpd' | 'payload_hash'>,
  {id, reason, person, personName, at}: OverrideRow,
): Promise<void> {
  await db.query(
    `INSERT INTO payment_override (id, skpd, payment_id, payload_hash, reason, role, person, person_name, at)
     VALUES ($1, $2, $3, $4, $5, 'PA', $6, $7, $8)`,
    [id, skpd, payment_id, payload_hash, reason, person, personName, at],
  );
}

const columns = 'o.id, o.reason, o.person, o.person_name AS "personName", o.at';

/** An approval of a debt that no payment has used, the oldest first. */
export async function unusedOverride(
  db: Db,
  skpd: string,
  payloadHash: string,
): Promise<OverrideRow | undefined> {
  const {rows} = await db.query<OverrideRow>(
    `SELECT ${columns} FROM payment_override o WHERE o.skpd = $1 AND o.payload_hash = $2
       AND NOT EXISTS (SELECT FROM payment p WHERE p.override_id = o.id) ORDER BY o.at LIMIT 1`,
    [skpd, payloadHash],
  );
  return rows[0];
}

/** The approval a payment rests on. */
export async function overrideOf(db: Db, paymentId: string): Promise<OverrideRow | undefined> {
  const {rows} = await db.query<OverrideRow>(
    `SELECT ${columns} FROM payment_override o JOIN payment p ON p.override_id = o.id WHERE p.id = $1`,
    [paymentId],
  );
  return rows[0];
}
