import type {Db} from '../database/connect.ts';

/** One line of what happened to an application. */
export interface ApplicationEvent {
  readonly at: Date;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly actor: string | null;
  readonly actorName: string | null;
  readonly note: string | null;
  readonly detail?: unknown;
}

/** Appends to the history of an application. There is no way to change or remove a line. */
export async function appendEvent(db: Db, applicationId: string, it: ApplicationEvent): Promise<void> {
  await db.query(
    `INSERT INTO application_event (application_id, at, event, from_state, to_state, role, actor, actor_name, note, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      applicationId,
      it.at,
      it.event,
      it.from,
      it.to,
      it.role,
      it.actor,
      it.actorName,
      it.note,
      it.detail === undefined ? null : JSON.stringify(it.detail),
    ],
  );
}

/** The history of an application, oldest first. */
export async function eventsOf(db: Db, applicationId: string): Promise<ApplicationEvent[]> {
  const {rows} = await db.query<ApplicationEvent>(
    `SELECT at, event, from_state AS "from", to_state AS "to", role, actor, actor_name AS "actorName", note
     FROM application_event WHERE application_id = $1 ORDER BY id`,
    [applicationId],
  );
  return rows;
}
