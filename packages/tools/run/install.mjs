import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './child.mjs';
import {root} from './place.mjs';
import {Halt, say, seconds} from './say.mjs';

const stamp = join(root, 'node_modules', '.kepahiang-lock');

/** Type stripping without a flag came with this Node; the packages' own floor is 22. */
const oldest = [22, 18];

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** What npm itself says is installed: a person's own `npm install` need not be followed by ours. */
function installedAsLocked() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const {packages: there} = JSON.parse(readFileSync(hidden, 'utf8'));
  const {packages: wanted} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const same = (a, b) => a?.version === b?.version && a?.integrity === b?.integrity && a?.link === b?.link;
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.optional)
    .every(([path, entry]) => same(entry, there[path]));
}

function installed() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  if (!installedAsLocked()) return false;
  writeFileSync(stamp, lockHash());
  return true;
}

/** Brings `node_modules` in line with the lock file; nothing happens when it is. */
export async function ensureInstalled() {
  if (!installed()) {
    say('… Memasang pustaka (hanya kali pertama, atau sesudah daftar pustaka berubah)');
    const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
    const {code, output, seconds: took} = await run('npm', args);
    if (code !== 0) {
      process.stderr.write(output);
      throw new Halt(
        'Pustaka gagal dipasang. Periksa sambungan ke registri npm, lalu ulangi perintah ini.',
        8,
      );
    }
    writeFileSync(stamp, lockHash());
    say(`✓ Pustaka terpasang: ${seconds(took)}`);
  }
  await ensureNode();
}

/** The Node that runs our sources: brought by the lock file where it can be, else the machine's own. */
async function ensureNode() {
  const {output} = await run('node', ['-p', 'process.versions.node']);
  const version = output.trim();
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Halt(
    `Node ${version} terlalu lama dan Node bawaan proyek tidak tersedia untuk mesin ini. ` +
      `Pasang Node ${oldest.join('.')} atau yang lebih baru (disarankan 24), lalu ulangi perintah ini.`,
    5,
  );
}
