import {createHash} from 'node:crypto';
import {mkdir, open, readFile, type FileHandle} from 'node:fs/promises';
import path from 'node:path';
import {canonicalJson} from '@kepahiang/contract/receipt.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {contentHash} from '../content-hash.ts';
import type {Db} from '../database/connect.ts';
import type {Signer} from '../signer.ts';
import {genesis} from './chain.ts';
import {hashAt, type AuditFault} from './verify.ts';

/** Name of an anchor file where none is given. */
export const anchorFileName = 'jangkar-audit.jsonl';

/** Where one chain stood. */
export interface AnchorHead {
  readonly skpd: string;
  readonly no: string;
  readonly hash: string;
}

/** One line of an anchor file: where every chain stood at a moment, signed, and the line before it. */
export interface Anchor {
  readonly at: string;
  readonly heads: readonly AnchorHead[];
  /** SHA-256 of the whole line before; zeros before the first. */
  readonly previous: string;
  readonly algorithm: string;
  readonly signature: string;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a signature is over. */
function signedHash({at, heads, previous}: Pick<Anchor, 'at' | 'heads' | 'previous'>): string {
  return contentHash({at, heads, previous});
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

/** Far longer than a line: one takes some hundred bytes per office. */
const tailBytes = 1_048_576;

/** The end of a file, at most {@link tailBytes}. */
async function tailOf(file: FileHandle, size: number): Promise<string> {
  const length = Math.min(size, tailBytes);
  const {bytesRead, buffer} = await file.read(Buffer.alloc(length), 0, length, size - length);
  return buffer.toString('utf8', 0, bytesRead);
}

/** A line, or nothing where the writing of it was cut off: half an object is no JSON, neither its first half nor its last. */
function readAnchor(line: string): Anchor | undefined {
  try {
    return JSON.parse(line) as Anchor;
  } catch {
    return undefined;
  }
}

/** @throws Error where the file is longer than the tail and the tail holds no anchor: a second chain must not begin there */
function lastAnchorLine(tail: string, size: number): string | undefined {
  const line = linesOf(tail).findLast(one => readAnchor(one) !== undefined);
  if (line === undefined && size > tailBytes) throw new Error('The anchor file ends with no anchor.');
  return line;
}

async function headsOf(db: Db): Promise<AnchorHead[]> {
  const {rows} = await db.query<AnchorHead>('SELECT skpd, no::text, hash FROM audit_head ORDER BY skpd');
  return rows;
}

/**
 * Writes where the chains stand to a file outside the database: what was anchored cannot be cut off or computed anew
 * without being found out, as long as nobody can change file and database alike. So keep a copy of the file with
 * somebody else (Inspektorat), or on a medium that only adds.
 *
 * @returns the line that was written, or `undefined` when nothing has happened since the last one
 */
export async function writeAnchor(
  file: string,
  db: Db,
  signer: Signer,
  now: Date,
): Promise<Anchor | undefined> {
  await mkdir(path.dirname(file), {recursive: true});
  const handle = await open(file, 'a+');
  try {
    const {size} = await handle.stat();
    const tail = await tailOf(handle, size);
    const last = lastAnchorLine(tail, size);
    const heads = await headsOf(db);
    if (last !== undefined && canonicalJson(readAnchor(last)!.heads) === canonicalJson(heads))
      return undefined;
    const said = {at: instantWib(now), heads, previous: last === undefined ? genesis : hashOf(last)};
    const anchor = {...said, algorithm: signer.algorithm, signature: await signer.sign(signedHash(said))};
    const gap = tail === '' || tail.endsWith('\n') ? '' : '\n'; // a line that a power cut left half
    await handle.appendFile(`${gap}${JSON.stringify(anchor)}\n`);
    await handle.sync(); // what is not on the disk is no anchor
    return anchor;
  } finally {
    await handle.close();
  }
}

async function headFaults(db: Db, anchor: Anchor, where: string): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  for (const {skpd, no, hash} of anchor.heads) {
    if (no === '0') continue;
    const actual = await hashAt(db, skpd, no);
    if (actual === undefined) faults.push({code: 'ANCHOR_MISSING', skpd, no, where});
    else if (actual !== hash) faults.push({code: 'ANCHOR_DIFFERS', skpd, no, where});
  }
  return faults;
}

/**
 * Compares an anchor file with the chains: its lines follow one another and are signed, and each chain still has the
 * entry that was its last then, with the same hash.
 */
export async function verifyAnchors(file: string, db: Db, signer: Signer): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  let previous = genesis;
  let count = 0;
  for (const [index, line] of linesOf(await textOf(file)).entries()) {
    const where = `${path.basename(file)}:${index + 1}`;
    const anchor = readAnchor(line);
    if (!anchor) continue; // it anchored nothing, and the next whole line follows the one before it
    if (anchor.previous !== previous) faults.push({code: 'ANCHOR_LINK', skpd: '', where});
    previous = hashOf(line);
    count += 1;
    if (!(await signer.verify(signedHash(anchor), anchor.signature)))
      faults.push({code: 'ANCHOR_SIGNATURE', skpd: '', where});
    faults.push(...(await headFaults(db, anchor, where)));
  }
  if (count === 0) faults.push({code: 'ANCHOR_NONE', skpd: '', where: path.basename(file)});
  return faults;
}
