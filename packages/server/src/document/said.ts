import type {Fault} from '@kepahiang/schemas/fault.js';
import {isMoney, moneyOfSen, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {readDocument} from '@kepahiang/schemas/spending/faults.js';
import type {StoredDocument} from '@kepahiang/schemas/spending/stored.js';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {uuidShape} from '../http/uuid.ts';
import {findDocument, type DocumentRow, type Said} from '../store/document-store.ts';
import {wholeDocument} from './whole.ts';

type Content = Readonly<Record<string, unknown>>;

function valueAt(content: Content, path: string): unknown {
  let here: unknown = content;
  for (const name of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Content)[name];
  }
  return here;
}

const textAt = (content: Content, path: string | undefined): string | null => {
  const value = path === undefined ? undefined : valueAt(content, path);
  return typeof value === 'string' ? value : null;
};

/** The amount of a document: its own field, or the sum of its lines. */
function amountOf(content: Content, {amount}: StoredDocument): Money | null {
  if (amount !== undefined) return textAt(content, amount);
  const lines = content['lines'];
  if (!Array.isArray(lines)) return null;
  const amounts = lines.map((line: Content) => line['amount'] ?? line['pagu']);
  return amounts.every((one): one is Money => typeof one === 'string' && isMoney(one))
    ? moneyOfSen(sumSen(amounts))
    : null;
}

/** What a document says, with what lists and rules take from it. */
export function saidOf(content: Content, stored: StoredDocument): Said {
  return {
    content,
    variant: textAt(content, 'jenis'),
    amount: amountOf(content, stored),
    tanggal: textAt(content, 'tanggal'),
    subject: textAt(content, stored.subject),
  };
}

/** Fiscal year of a document: that of its day, or of the month it is of. */
export function yearOf(content: Content, now: IsoDate): number {
  const day = textAt(content, 'tanggal') ?? textAt(content, 'masa') ?? now;
  return /^20[0-9]{2}-/.test(day) ? Number(day.slice(0, 4)) : Number(now.slice(0, 4));
}

/** Names what is the server's, or nobody's, among what somebody sent. */
function strangers(content: Content, {content: own}: StoredDocument): Fault[] {
  return Object.keys(content)
    .filter(name => !own.includes(name))
    .map(name => fault(name.slice(0, 60), 'isian.tidak_berlaku'));
}

/** Faults at their places in the body. */
export const within = (place: string, faults: readonly Fault[]): Fault[] =>
  faults.map(one => ({...one, path: one.path === '' ? place : `${place}.${one.path}`}));

/**
 * Reads what somebody wrote as the document it would be.
 * @throws Refusal `invalid` with the place of each fault below `content`
 */
export function checkContent(row: DocumentRow, stored: StoredDocument): void {
  const foreign = strangers(row.content, stored);
  const {schema} = stored.definition;
  const reading = readDocument(schema, wholeDocument({row, events: [], files: []}));
  const faults = [...foreign, ...(reading.ok ? [] : reading.faults)];
  if (faults.length > 0) throw new Refusal('invalid', {faults: within('content', faults)});
}

/** A draft with what it has alike with the document it carries out, where its writer left that out. */
export async function filledFrom(
  db: Db,
  skpd: string,
  content: Content,
  {follows}: StoredDocument,
): Promise<{readonly content: Content; readonly follows: string | null}> {
  if (!follows) return {content, follows: null};
  const id = textAt(content, follows.field) ?? '';
  const row = uuidShape.test(id) ? await findDocument(db, follows.kind, id) : undefined;
  if (!row || row.skpd !== skpd)
    throw new Refusal('invalid', {faults: [fault(`content.${follows.field}`, 'pilihan.tidak_ada')]});
  const alike = Object.fromEntries(
    follows.fields.filter(name => row.content[name] !== undefined).map(name => [name, row.content[name]]),
  );
  return {content: {...alike, ...content}, follows: row.id};
}
