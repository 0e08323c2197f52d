import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {writeDocument, type Writing} from './write.ts';

/** Writes a tax that was withheld as a document on its way to the state; nobody types it. @returns its id */
export function writeTax(
  context: Pick<Context, 'ids' | 'clock'>,
  db: Db,
  {skpd, content}: Pick<Writing, 'skpd' | 'content'>,
  now: Date,
): Promise<string> {
  const by = {at: now, role: 'sistem', person: 'sistem', personName: 'Sistem'};
  return writeDocument(context, db, {kind: 'tax-deposit', skpd, content, by});
}
