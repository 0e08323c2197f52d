import {existsSync} from 'node:fs';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import {writeIfChanged} from './files.ts';
import {componentFiles} from './new/component.ts';
import {serviceFile} from './new/service.ts';
import {at} from './place.ts';

/**
 * `npm run new -- component nama` or `npm run new -- service opd/nama`: writes the files to begin with.
 * `--out DIR` writes below another folder than the repository.
 */
const usage = 'Pemakaian: npm run new -- component <nama> | service <opd>/<nama>   (kebab-case)';
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function filesFor(kind: string | undefined, name = ''): Map<string, string> {
  const [opd = '', id = ''] = name.split('/');
  if (kind === 'component' && kebab.test(name)) return componentFiles(name);
  if (kind !== 'service' || !kebab.test(opd) || !kebab.test(id)) throw new Error(usage);
  if (opdBySlug(opd) === undefined)
    throw new Error(`Tidak ada OPD "${opd}": lihat packages/schemas/src/opd.ts.`);
  return new Map([[`packages/schemas/src/services/${opd}/${id}.ts`, serviceFile(opd, id)]]);
}

function next(kind: string | undefined): string {
  return kind === 'service'
    ? 'Isi teksnya, lalu `npm run generate`: yang belum lengkap akan disebut satu per satu.'
    : 'Tulis aturannya, lalu `npm test -- browser lint docs`.';
}

const args = process.argv.slice(2);
const outAt = args.indexOf('--out');
const [, out] = outAt < 0 ? [] : args.splice(outAt, 2);
try {
  const files = filesFor(args[0], args[1]);
  const target = (path: string): string => (out === undefined ? at(path) : at(out, path));
  const taken = [...files.keys()].find(path => existsSync(target(path)));
  if (taken !== undefined) throw new Error(`Sudah ada: ${taken}`);
  for (const [path, text] of files) {
    writeIfChanged(target(path), text);
    console.log(path);
  }
  console.log(next(args[0]));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
