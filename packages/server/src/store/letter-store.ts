import type {Db} from '../database/connect.ts';
import {only} from '../database/connect.ts';

/** A document that an application ended in. */
export interface Letter {
  readonly unit: string | null;
  readonly year: number | null;
  readonly seq: number | null;
  readonly number: string;
  readonly kind: string;
  readonly issuedOn: string;
  readonly signer: {readonly jabatan: string; readonly nama: string; readonly nip: string};
  readonly content: unknown;
  readonly hash: string;
  readonly signature: string;
  readonly algorithm: string;
  readonly code: string;
}

/** The next letter number of a unit and year. Others wait until this transaction has used it, so none is left out. */
export async function nextLetterSeq(db: Db, unit: string, year: number): Promise<number> {
  const {rows} = await db.query<{last: number}>(
    `INSERT INTO letter_counter (unit, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (unit, year) DO UPDATE SET last = letter_counter.last + 1 RETURNING last`,
    [unit, year],
  );
  return only(rows).last;
}

/** Writes a document. */
export async function insertLetter(db: Db, applicationId: string, it: Letter): Promise<void> {
  await db.query(
    `INSERT INTO letter (application_id, unit, year, seq, number, kind, issued_on, signer, content, hash, signature, algorithm, code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      applicationId,
      it.unit,
      it.year,
      it.seq,
      it.number,
      it.kind,
      it.issuedOn,
      JSON.stringify(it.signer),
      JSON.stringify(it.content),
      it.hash,
      it.signature,
      it.algorithm,
      it.code,
    ],
  );
}

/** The document of an application, if it has one. */
export async function letterOf(db: Db, applicationId: string): Promise<Letter | undefined> {
  const {rows} = await db.query<Letter>(
    `SELECT unit, year, seq, number, kind, issued_on AS "issuedOn", signer, content, hash, signature, algorithm, code
     FROM letter WHERE application_id = $1`,
    [applicationId],
  );
  return rows[0];
}
