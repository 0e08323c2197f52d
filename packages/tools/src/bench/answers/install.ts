import {execFile} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {readJson} from '../../packages.ts';
import {at} from '../../place.ts';
import type {PeerPackage} from './packages.ts';

/** Where they are installed: below what Git ignores, outside what the project depends on. */
export const peerFolder: string = at('node_modules/.cache/peers');

function isInstalled({name, version}: PeerPackage): boolean {
  const manifest = join(peerFolder, 'node_modules', name, 'package.json');
  return existsSync(manifest) && readJson<{version: string}>(manifest).version === version;
}

/**
 * Installs the packages that are not there yet in their pinned versions, without running their scripts, from whatever
 * registry npm is set to.
 *
 * @returns how many were missing
 * @throws when npm cannot, with what it said
 */
export async function installPeers(packages: readonly PeerPackage[]): Promise<number> {
  const missing = packages.filter(one => !isInstalled(one));
  if (missing.length === 0) return 0;
  mkdirSync(peerFolder, {recursive: true});
  writeFileSync(join(peerFolder, 'package.json'), '{"private": true}\n');
  const wanted = packages.map(({name, version}) => `${name}@${version}`);
  const options = ['--prefix', peerFolder, '--ignore-scripts', '--save-exact', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', ['install', ...options, ...wanted], {cwd: peerFolder});
  return missing.length;
}
