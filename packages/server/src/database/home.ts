import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Account a database runs under; `undefined` means our own. */
export type Owner = {readonly uid: number; readonly gid: number} | undefined;

/** PostgreSQL refuses to run as root, so root lends it an account, as system packages do. */
export async function databaseOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return undefined;
  const ask = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return {uid: await ask('-u'), gid: await ask('-g')};
  } catch {
    await run('groupadd', ['--system', 'postgres']);
    await run('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
    return {uid: await ask('-u'), gid: await ask('-g')};
  }
}

/**
 * Folder a database can live in. A clone below `/root` cannot be entered by the lent account; its database then lives
 * where those of the system do.
 */
export async function databaseHome(directory: string, owner: Owner): Promise<string> {
  await mkdir(directory, {recursive: true});
  if (!owner) return directory;
  try {
    await run('test', ['-x', directory], owner);
    return directory;
  } catch {
    const mark = createHash('sha256').update(path.resolve(directory)).digest('hex').slice(0, 12);
    const home = path.join('/var/lib', `kepahiang-${mark}`);
    await mkdir(home, {recursive: true});
    return home;
  }
}
