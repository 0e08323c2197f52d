import {idMessages} from '@kepahiang/schemas/messages/id.js';
import {enMessages} from '@kepahiang/schemas/messages/en.js';
import type {WordCatalogue, WordSet} from '@kepahiang/components/texts/words.js';
import {wordSets} from './sets.ts';

/** One sentence to translate. */
export interface Entry {
  /** Folder of a component, or {@link faults} for texts of faults. */
  readonly part: string;
  readonly key: string;
  readonly id: string;
  readonly en: string;
}

/** What a page registers: words of components, texts of faults. */
export interface Translation {
  readonly words: WordCatalogue;
  readonly faults: Readonly<Record<string, string>>;
}

/** Part of the sheet with the texts of faults. */
export const faults = 'kesalahan';
const head = ['bagian', 'kunci', 'indonesia', 'inggris', 'terjemahan'];

/** Every sentence of the library, as its components and rules have them now. */
export async function allEntries(): Promise<Entry[]> {
  const all: WordSet[] = [...(await wordSets()), {name: faults, id: idMessages, en: enMessages}];
  return all.flatMap(({name, id, en = {}}) =>
    Object.keys(id).map(key => ({part: name, key, id: id[key]!, en: en[key] ?? ''})),
  );
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The sheet a translator fills in, one sentence a line; what is translated already stays. */
export function sheetText(entries: readonly Entry[], translated: ReadonlyMap<string, string>): string {
  const lines = entries.map(({part, key, id, en}) =>
    [part, key, id, en, translated.get(`${part}.${key}`) ?? ''].map(quoted).join(','),
  );
  return `${[head.join(','), ...lines].join('\n')}\n`;
}

function cells(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(found => found[1]!.replaceAll('""', '"'));
}

/** What a sheet has translated, by part and key. */
export function translatedIn(sheet: string): ReadonlyMap<string, string> {
  const rows = sheet.split('\n').slice(1).map(cells);
  return new Map(
    rows.flatMap(([part, key, , , text]) => (text ? [[`${part!}.${key!}`, text] as const] : [])),
  );
}

/** The sheet as a page registers it; what is not translated is left out and stays Indonesian. */
export function translationOf(translated: ReadonlyMap<string, string>): Translation {
  const words: Record<string, Record<string, string>> = {};
  for (const [path, text] of translated) {
    const dot = path.indexOf('.');
    (words[path.slice(0, dot)] ??= {})[path.slice(dot + 1)] = text;
  }
  const {[faults]: own = {}, ...rest} = words;
  return {words: rest, faults: own};
}
