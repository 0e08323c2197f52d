import {groupThousands} from '@kepahiang/schemas/money.js';
import {renewWords} from './locale.ts';

/** The words of one component: a key, and the sentence people read. */
export type Words = Readonly<Record<string, string>>;

/** The words of a component in the two languages of the portal; a missing translation does not compile. */
export interface WordSet<Key extends string = string> {
  /** Folder of the component: under this name a catalogue replaces words. */
  readonly name: string;
  readonly id: Readonly<Record<Key, string>>;
  readonly en?: Readonly<Record<Key, string>>;
}

/** Words of a further language, by component and key; what it leaves out stays Indonesian. */
export type WordCatalogue = Readonly<Record<string, Words>>;

const catalogues = new Map<string, WordCatalogue>();

/**
 * Makes a further language available, or other words in a known one: the parsed JSON of a catalogue.
 * @param locale - Language code: `rej`, `id`.
 */
export function registerWords(locale: string, catalogue: WordCatalogue): void {
  catalogues.set(locale, {...catalogues.get(locale), ...catalogue});
  renewWords();
}

/** Declares the words of a component. */
export function defineWords<Key extends string>(
  name: string,
  id: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): WordSet<Key> {
  return {name, id, en};
}

/** Language without its region: `en-GB` → `en`. */
export function languageOf(locale: string | undefined): string {
  return locale?.split('-')[0]?.toLowerCase() || 'id';
}

/** The words of a component in a language; key by key Indonesian where that language has none. */
export function wordsFor<Key extends string>(
  set: WordSet<Key>,
  locale: string | undefined,
): Readonly<Record<Key, string>> {
  const language = languageOf(locale);
  // A build may have left the English words to a script of their own.
  const base = language === 'en' ? (set.en ?? set.id) : set.id;
  const other = catalogues.get(language)?.[set.name];
  return other ? {...base, ...other} : base;
}

/**
 * A sentence with its placeholders filled. Whole numbers are written as the language writes them. Where the sentence has
 * two forms divided by ` | `, the first is for one: `{count} file left | {count} files left`, counted by `count`.
 */
export function say(
  sentence: string,
  params: Readonly<Record<string, string | number>> = {},
  locale?: string,
): string {
  const [one, other] = sentence.split(' | ') as [string, string | undefined];
  const form = other === undefined || params.count === 1 ? one : other;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number'
      ? groupThousands(`${value}`, languageOf(locale) === 'en' ? ',' : '.')
      : value;
  });
}
