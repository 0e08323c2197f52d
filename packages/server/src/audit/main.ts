import path from 'node:path';
import {openPool} from '../database/connect.ts';
import {reachEmbedded} from '../database/embedded.ts';
import type {Environment} from '../main.ts';
import {ed25519Signer, readSigningKey, type Signer} from '../signer.ts';
import {exitCodes, StartError} from '../start-error.ts';
import {anchorFileName, verifyAnchors} from './anchor.ts';
import {faultTexts} from './texts.ts';
import {verifyAudit, type AuditFault} from './verify.ts';

/** One fault in one line: where, and what it means. */
export function faultLine({code, skpd, no, where}: AuditFault): string {
  const place = [skpd, no && `catatan ${no}`, where].filter(Boolean).join(', ');
  return `  ${code} (${place}): ${faultTexts[code]}.`;
}

/** Without the key nobody can tell an anchor from a forgery; making a new one here would call every anchor forged. */
function signerOf(dataDir: string): Signer {
  const key = readSigningKey(dataDir);
  if (key) return ed25519Signer(key);
  throw new StartError(
    'site',
    'Kunci tanda tangan tidak ada di folder data. Isi KPH_DATA dengan folder data peladen.',
  );
}

/**
 * Checks the whole audit trail and prints what it found. Only reads.
 *
 * Environment: `DATABASE_URL` (or `DATABASE_OWNER_URL`), else the embedded database in `KPH_DATA`, also while a server
 * works on it; `KPH_ANCHOR`, the anchor file or the copy of it that somebody else has kept.
 * @returns whether nothing is wrong
 */
export async function checkAudit(env: Environment, print: (line: string) => void): Promise<boolean> {
  const dataDir = path.resolve(env['KPH_DATA'] ?? '.data');
  const url = env['DATABASE_OWNER_URL'] || env['DATABASE_URL'];
  const embedded = url ? undefined : await reachEmbedded(dataDir);
  const pool = openPool(url || embedded!.ownerUrl, undefined, 1);
  try {
    const {chains, faults} = await verifyAudit(pool);
    for (const {skpd, entries, hash, faults: own} of chains) {
      print(`${own.length === 0 ? '✓' : '✗'} ${skpd.padEnd(12)} ${entries} catatan, ujung ${hash}`);
      for (const fault of own) print(faultLine(fault));
    }
    const file = env['KPH_ANCHOR'] || path.join(dataDir, anchorFileName);
    const others = [...faults, ...(await verifyAnchors(file, pool, signerOf(dataDir)))];
    for (const fault of others) print(faultLine(fault));
    const isSound = others.length === 0 && chains.every(chain => chain.faults.length === 0);
    print(
      isSound
        ? 'Jejak audit utuh.'
        : 'Jejak audit TIDAK utuh. Simpan basis data apa adanya dan lapor ke Inspektorat.',
    );
    return isSound;
  } finally {
    await pool.end();
    await embedded?.stop();
  }
}

if (import.meta.main) {
  try {
    process.exitCode = (await checkAudit(process.env, line => console.log(line))) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = exitCodes[error.failure];
  }
}
