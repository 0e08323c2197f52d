import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {
  bareLit,
  indonesianOnly,
  noShadowStyles,
  tightMarkup,
  walk,
  type Property,
} from '@kepahiang/components/build-light.js';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {rollup, type OutputChunk, type Plugin} from 'rollup';
import * as fieldParts from '@kepahiang/schemas/messages/field-parts-id.js';
import {idMessages} from '@kepahiang/schemas/messages/id.js';
import {ruleTerms} from '@kepahiang/schemas/service/rule-terms.js';
import type {Field, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {minified} from './build-minify.ts';

const browser = path.join(path.dirname(fileURLToPath(import.meta.url)), 'browser');

/** Elements that show a field, by its type; what a page has no field for is not in its script. */
const elementsOf: Readonly<Record<Field['type'], readonly string[]>> = {
  text: ['text-field'],
  area: ['textarea-field'],
  enum: ['radio-group', 'select-field'],
  choices: ['checkbox-group'],
  bool: ['radio-group', 'checkbox'],
  int: ['number-field'],
  dec: ['number-field'],
  money: ['rupiah-field'],
  date: ['date-field'],
  datetime: ['datetime-field'],
  time: ['time-field'],
  nik: ['nik-field'],
  nib: ['nib-field'],
  nip: ['nip-field'],
  norm: ['no-rm-field'],
  phone: ['phone-field'],
  email: ['email-field'],
  identifier: ['text-field'],
  desa: ['select-field'],
  geo: ['geo-field'],
  file: ['upload-field'],
  list: ['list-field'],
};

/** Fault codes each type can bring, by their beginning; the texts of others stay out of the script. */
const faultsOf: Readonly<Record<Field['type'], readonly string[]>> = {
  text: ['isian.', 'teks.'],
  area: ['isian.', 'teks.'],
  enum: ['pilihan.', 'isian.turunan'],
  choices: ['pilihan.'],
  bool: ['pilihan.', 'centang.'],
  int: ['angka.'],
  dec: ['angka.'],
  money: ['rp.'],
  date: ['tgl.'],
  datetime: ['tgl.', 'waktu.'],
  time: ['jam.'],
  nik: ['nik.'],
  nib: ['nib.'],
  nip: ['nip.'],
  norm: ['rm.'],
  phone: ['hp.'],
  email: ['email.'],
  identifier: ['isian.'],
  desa: ['pilihan.', 'wilayah.tidak_ada'],
  geo: ['geo.'],
  file: ['berkas.'],
  list: ['daftar.', 'isian.'],
};

/** Types of the fields of a form, those inside lists too. */
export function typesIn(form: Pick<ServiceDefinition, 'pages'>): Field['type'][] {
  const types = (field: Field): Field['type'][] =>
    field.type === 'list'
      ? ['list', ...('length' in field.item ? [...field.item] : [field.item]).flatMap(types)]
      : [field.type];
  return [...new Set(form.pages.flatMap(page => page.fields.flatMap(types)))].sort();
}

/** Words of the rules of a form, and of the terms in them. */
export function wordsIn({rules = []}: Pick<ServiceDefinition, 'rules'>): string[] {
  const text = JSON.stringify(rules);
  const terms = Object.keys(ruleTerms).filter(name => text.includes(`"${name}":`));
  return [...new Set([...rules.map(({rule}) => rule), ...terms])].sort();
}

/** One script of the site: a module of `browser/`, and the types of the fields its page shows. */
export interface ScriptEntry {
  readonly name: string;
  readonly module: string;
  /** Types of fields; their elements are registered first. Without it the script has the rules of all types. */
  readonly types?: readonly Field['type'][];
  /** Words of the rules over several fields. */
  readonly words?: readonly string[];
  /** The page has elements with a shadow root: charts. */
  readonly hasShadow?: boolean;
  /** What it imports by `import()` stays in files of their own, which the page fetches when it needs them. */
  readonly isSplit?: boolean;
}

function entrySource({module, types = []}: ScriptEntry): string {
  const elements = [...new Set(types.flatMap(type => elementsOf[type]))].sort();
  const imports = [
    ...elements.map(element => `@kepahiang/components/${element}/index.js`),
    path.join(browser, module),
  ];
  return imports.map(one => `import ${JSON.stringify(one)};`).join('\n');
}

function virtual(entry: ScriptEntry): Plugin {
  return {
    name: 'entry',
    resolveId: id => (id === entry.name ? `\0${entry.name}` : null),
    load: id => (id === `\0${entry.name}` ? entrySource(entry) : null),
  };
}

/**
 * What no page of the portal asks for is not sent: no field makes photos smaller, and no page changes its language while
 * it is open. A page that begins to do so takes its line out of here.
 */
const unasked: Readonly<Record<string, string>> = {
  '/upload-field/shrink-photo.ts': 'export const shrinkPhoto = file => Promise.resolve(file);',
  '/texts/locale.ts':
    'export const renewWords = () => {}, redrawWithLocale = renewWords, followLocale = () => renewWords;',
};

const withoutUnasked: Plugin = {
  name: 'without-unasked',
  load: id => Object.entries(unasked).find(([file]) => id.endsWith(file))?.[1] ?? null,
};

/** Files with one line for each thing a page may need, and the pattern of such a line. */
const lists: readonly (readonly [file: string, line: RegExp])[] = [
  ['/schemas/src/service/readers.ts', /^ {2}(\w+): read\w+,\n/gm],
  ['/schemas/src/service/rule-words.ts', /^ {2}(\w+),\n/gm],
  ['/schemas/src/service/rule-terms.ts', /^ {2}(\w+),\n/gm],
  // What is unusual was shown before it was sent: these pages do not read it in an answer.
  ['/contract/src/applications.ts', /^ {2}(peringatan): warnings,\n/gm],
];

/** Leaves the readers, the words of rules and the texts that the page has no field for out of its script. */
function only(types: readonly Field['type'][], words: readonly string[] = []): Plugin {
  const kept = new Set<string>([...types, ...words]);
  const codes = ['isian.', ...types.flatMap(type => faultsOf[type])];
  // Texts of rules over several fields come with the rules, in the page.
  const texts = Object.entries(idMessages).filter(
    ([code]) =>
      codes.some(beginning => code.startsWith(beginning)) &&
      !code.startsWith('nik.peringatan.') &&
      // Pages of the portal ask for dates in three boxes.
      !(code in fieldParts.datePickerId),
  );
  // The fields bring texts of their own: those are taken from the same module, not written a second time.
  const parts = Object.entries(fieldParts).filter(([, part]) => texts.some(([code]) => code in part));
  const rest = texts.filter(([code]) => !parts.some(([, part]) => code in part));
  return {
    name: 'only',
    load(id) {
      if (id.endsWith('/messages/field-id.ts'))
        return `import {${parts.map(([name]) => name).join()}} from './field-parts-id.ts';
          export const fieldId = {${parts.map(([name]) => `...${name},`).join('')}...${JSON.stringify(Object.fromEntries(rest))}};`;
      if (id.endsWith('/messages/id.ts')) return "export {fieldId as idMessages} from './field-id.ts';";
      const line = lists.find(([file]) => id.endsWith(file))?.[1];
      if (!line) return null;
      return readFileSync(id, 'utf8').replace(line, (whole, name: string) => (kept.has(name) ? whole : ''));
    },
  };
}

const compiled = new Map<string, Promise<string>>();

/** TypeScript to JavaScript, each file once for all scripts; types are checked elsewhere. */
const typescript: Plugin = {
  name: 'typescript',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const known =
      compiled.get(code) ??
      transform(code, {loader: 'ts', target: 'es2022', charset: 'utf8'}).then(result => result.code);
    compiled.set(code, known);
    return {code: await known, map: null};
  },
};

/** What only documentation, servers and tests read of an operation. */
const unread = new Set(['summary', 'problems', 'roles', 'scope']);
/** Inputs are typed by the compiler and checked by the server; the client sends what it is given. */
const unreadInputs = new Set(['body', 'query']);

type Properties = readonly Property[];

function removed(properties: Properties, code: string, text: MagicString): void {
  for (const {start, end, key, value} of properties) {
    const isInput = key?.name === 'input';
    for (const inner of isInput ? (value?.properties ?? []) : []) {
      if (unreadInputs.has(inner.key?.name ?? '')) removeWithComma(inner.start, inner.end, code, text);
    }
    if (unread.has(key?.name ?? '')) removeWithComma(start, end, code, text);
  }
}

function removeWithComma(start: number, end: number, code: string, text: MagicString): void {
  const comma = /^\s*,/.exec(code.slice(end));
  text.remove(start, end + (comma?.[0].length ?? 0));
}

/** Leaves of each operation of the contract what the client reads. */
const wireOnly: Plugin = {
  name: 'wire-only',
  transform(code, id) {
    if (!/\/contract\/src\/[a-z-]+\.ts$/.test(id) || !code.includes('operation({')) return null;
    const text = new MagicString(code);
    walk(this.parse(code), node => {
      if (node.type !== 'CallExpression' || node.callee?.name !== 'operation') return;
      removed(node.arguments?.[0]?.properties ?? [], code, text);
    });
    return {code: text.toString(), map: null};
  },
};

/** Advice to developers who give ky options it does not take: our client gives it none of these, whatever a citizen does. */
const withoutAdvice: Plugin = {
  name: 'without-advice',
  transform: (code, id) =>
    /\/ky\/distribution\//.test(id)
      ? {
          code: code
            .replace(/^(const \w+ErrorMessage = )'.*';$/m, "$1'';")
            .replace(/new ((?:Type|Range)?Error)\('[^'\n]*'\)/g, 'new $1()'),
          map: null,
        }
      : null,
};

/** A file of code, and how many bytes of it each source file takes before it is minified. */
interface BuiltCode {
  readonly name: string;
  readonly code: string;
  readonly parts: Readonly<Record<string, number>>;
}

/** A built script. */
export interface BuiltScript extends BuiltCode {
  /** The name its own chunks know it by; without chunks it has none. */
  readonly file?: string;
  /** What it fetches later, by the names of the files as they stand in the code. */
  readonly chunks: readonly BuiltCode[];
}

async function builtCode({code, modules}: OutputChunk, name: string): Promise<BuiltCode> {
  const parts = Object.fromEntries(
    Object.entries(modules).map(([id, module]) => [id.replace(/^\0/, ''), module.renderedLength]),
  );
  return {name, code: await minified(code), parts};
}

/** Bundles one script with all it imports, without what it does not use. */
export async function buildScript(entry: ScriptEntry): Promise<BuiltScript> {
  const bundle = await rollup({
    input: entry.name,
    plugins: [
      virtual(entry),
      bareLit,
      ...(entry.hasShadow ? [] : [noShadowStyles]),
      withoutUnasked,
      ...(entry.types ? [only(entry.types, entry.words)] : []),
      nodeResolve({browser: true, exportConditions: ['@kepahiang/source', 'production', 'browser']}),
      typescript,
      wireOnly,
      withoutAdvice,
      indonesianOnly,
      tightMarkup,
    ],
    onLog: () => undefined, // what is odd inside a library is not ours to mend
  });
  const {output} = await bundle.generate({
    format: 'es',
    inlineDynamicImports: !entry.isSplit,
    entryFileNames: `${entry.name}-[hash].js`,
    chunkFileNames: `${entry.name}-[name]-[hash].js`,
    hoistTransitiveImports: false, // the entry would fetch with itself what only a chunk shares with another
  });
  await bundle.close();
  const [main, ...others] = output.filter(one => one.type === 'chunk');
  const chunks = await Promise.all(others.map(one => builtCode(one, one.fileName)));
  return {...(await builtCode(main!, entry.name)), ...(entry.isSplit && {file: main!.fileName}), chunks};
}
