import {answerId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {Catalogue} from '@kepahiang/schemas/messages/fill.js';
import {localeOf} from './texts.ts';
import {languageOf} from './words.ts';

/** Something around fields that brings its own fault texts: the form. */
interface CatalogueOwner extends Element {
  readonly catalogue?: Catalogue;
}

const registered = new Map<string, Catalogue>();

/**
 * Makes fault texts available to all fields of pages in a language: those of another language, or of codes that a
 * page's own rules use. Fields bring their own texts in Indonesian.
 */
export function registerFaultTexts(locale: string, texts: Catalogue): void {
  registered.set(locale, {...registered.get(locale), ...texts});
}

/** Fault texts at an element: its own, what is registered for its language, and above these what the form around it has. */
export function faultTextsAt(element: Element, own?: Catalogue): Catalogue {
  const given = element.closest<CatalogueOwner>('kph-form')?.catalogue;
  return {...answerId, ...own, ...registered.get(languageOf(localeOf(element))), ...given};
}
