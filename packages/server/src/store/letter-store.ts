import type {LetterSequence} from '@kepahiang/schemas/letter/number.js';
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

/**
 * Where the numbering of a unit stands. Others wait until this transaction has moved it on, so that no number is left
 * out or given twice; before the first letter of a unit it stands at 0.
 *
 * @param today - Date of the letter that wants a number.
 */
export async function lockLetterSequence(db: Db, unit: string, today: string): Promise<LetterSequence> {
  await db.query(
    `INSERT INTO letter_sequence (unit, tahun, urut, tanggal) VALUES ($1, $2, 0, $3) ON CONFLICT (unit) DO NOTHING`,
    [unit, Number(today.slice(0, 4)), today],
  );
  const {rows} = await db.query<LetterSequence>(
    'SELECT unit, tahun, urut, tanggal FROM letter_sequence WHERE unit = $1 FOR UPDATE',
    [unit],
  );
  return only(rows);
}

/** Moves the numbering of a unit on. The row must be locked by the same transaction. */
export async function moveLetterSequence(
  db: Db,
  {unit, tahun, urut, tanggal}: LetterSequence,
): Promise<void> {
  await db.query('UPDATE letter_sequence SET tahun = $2, urut = $3, tanggal = $4 WHERE unit = $1', [
    unit,
    tahun,
    urut,
    tanggal,
  ]);
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
