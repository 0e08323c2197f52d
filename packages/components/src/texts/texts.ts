import {id, type Texts} from './id.ts';

export type {Texts} from './id.ts';

const languages = new Map<string, Texts>();

/** Makes a language available to all elements and templates. Importing `texts/en.js` does it for English. */
export function registerTexts(locale: string, texts: Texts): void {
  languages.set(locale, texts);
}

/** Words of a language; Indonesian where that language was not registered. */
export function textsFor(locale: string | undefined): Texts {
  return languages.get(locale?.slice(0, 2) ?? 'id') ?? id;
}

/** Language of the place an element stands in: the nearest `lang`. */
export function localeOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang || 'id';
}
