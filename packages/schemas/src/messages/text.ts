import type {Finding} from '../fault.ts';
import type {AnswerForm} from '../service/types.ts';
import type {Locale} from '../text.ts';
import {fillText, type Catalogue} from './fill.ts';
import {idMessages} from './id.ts';

export type {Catalogue} from './fill.ts';

/**
 * The text of a fault for people, in Indonesian unless another catalogue is given.
 *
 * @param label - Label of the field, for `{Label}` at the start of a sentence and `{label}` within one.
 * @param catalogue - Texts of the language; see {@link serviceCatalogue} for the texts of a service's own rules.
 */
export function faultText(fault: Finding, label = 'Isian', catalogue: Catalogue = idMessages): string {
  return fillText(fault, label, catalogue);
}

/** A catalogue with the texts that a service's own rules and patterns bring. */
export function serviceCatalogue(
  service: AnswerForm,
  locale: Locale = 'id',
  base: Catalogue = idMessages,
): Catalogue {
  const own: Record<string, string> = {};
  for (const {code, text} of service.rules ?? []) if (text) own[code] = text[locale];
  for (const field of service.pages.flatMap(page => page.fields)) {
    if ('pattern' in field && field.pattern) own[field.pattern.code] = field.pattern.text[locale];
  }
  return {...base, ...own};
}
