import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './child.mjs';
import {Halt, say, seconds} from './say.mjs';

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

function isRoot() {
  return process.getuid?.() === 0;
}

/** Installs a Debian package when we may. Says whether it worked. */
async function apt(name) {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
  say(`… Memasang ${name} dari Debian`);
  // Another process may hold apt's lock for minutes on a machine that has just come up.
  const args = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', name];
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  let got = await run('apt-get', args, {env});
  if (got.code !== 0) {
    await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update'], {env});
    got = await run('apt-get', args, {env});
  }
  if (got.code !== 0) process.stderr.write(got.output);
  else say(`✓ ${name} terpasang: ${seconds(got.seconds)}`);
  return got.code === 0;
}

/** Path of a Chromium; installed by apt when it is missing and we may. */
export async function ensureChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Halt(`CHROME_PATH menunjuk ke ${named}, tetapi berkas itu tidak ada.`, 7);
  }
  const found = () => browsers.find(path => existsSync(path));
  if (!found()) await apt('chromium');
  const path = found();
  if (path) return path;
  throw new Halt(
    'Chromium tidak ditemukan. Jalankan `sudo apt-get install chromium`, ' +
      'atau tunjukkan peramban yang sudah ada dengan CHROME_PATH=/letak/chrome, lalu ulangi perintah ini.',
    7,
  );
}

/** Path of a Firefox; installed by apt when it is missing and we may; else `undefined`: not every machine has to have one. */
export async function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && existsSync(named)) return named;
  const found = () => firefoxes.find(path => existsSync(path));
  if (!found()) await apt('firefox-esr');
  return found();
}

/** Whether WebKitGTK can be driven here. It has no headless mode, so it needs a screen nobody looks at as well. */
export async function findWebKit() {
  const needed = {'/usr/bin/WebKitWebDriver': 'webkit2gtk-driver', '/usr/bin/Xvfb': 'xvfb'};
  for (const [path, name] of Object.entries(needed)) if (!existsSync(path)) await apt(name);
  return Object.keys(needed).every(path => existsSync(path));
}

/** Sees that PHP can be called; installed by apt when it is missing and we may. */
export async function ensurePhp() {
  const found = () =>
    run('php', ['--version']).then(
      ({code}) => code === 0,
      () => false,
    );
  if (await found()) return;
  await apt('php-cli');
  if (await found()) return;
  throw new Halt(
    'PHP tidak ditemukan. Jalankan `sudo apt-get install php-cli`, lalu ulangi perintah ini: aturan kami ' +
      'dibuktikan sama dalam PHP.',
    7,
  );
}

/**
 * What vendors use beside us, from Debian: template engines our partials are for, a theme our pages stand in. Tests say
 * what is not here and go on: not every machine has Debian's packages.
 */
export async function bringNeighbours() {
  const needed = {
    '/usr/share/php/Twig/autoload.php': 'php-twig',
    '/usr/share/php/Illuminate/View/autoload.php': 'php-illuminate-view',
    '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css': 'wordpress-theme-twentytwentyone',
  };
  for (const [path, name] of Object.entries(needed)) if (!existsSync(path)) await apt(name);
}

function postgresFolder() {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return undefined;
  const versions = readdirSync(base).filter(name => existsSync(join(base, name, 'bin', 'initdb')));
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? undefined : join(base, newest, 'bin');
}

/** Folder of the system's PostgreSQL programs; installed by apt when it is missing and we may. */
export async function ensurePostgres() {
  if (!postgresFolder()) await apt('postgresql');
  const folder = postgresFolder();
  if (folder) return folder;
  throw new Halt(
    'PostgreSQL sistem tidak ditemukan. Jalankan `sudo apt-get install postgresql`, ' +
      'atau tunjukkan server yang boleh dipakai untuk uji dengan KPH_TEST_DATABASE_URL=postgres://…, lalu ulangi.',
    7,
  );
}
