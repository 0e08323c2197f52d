import {formatDate, formatInstant, isInstant, isIsoDate} from '../dates.ts';
import type {Finding} from '../fault.ts';
import type {AnswerForm} from '../service/types.ts';
import type {Locale} from '../text.ts';
import {idMessages} from './id.ts';

/** Texts by fault code, with `{placeholders}`; an OPD may replace any of them. */
export type Catalogue = Readonly<Record<string, string>>;

/** A label inside a sentence: first letter small, unless the word is an acronym. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}

function shown(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (isIsoDate(value)) return formatDate(value);
  return isInstant(value) ? formatInstant(value) : value;
}

/**
 * The text of a fault for people.
 *
 * @param label - Label of the field, for `{Label}` at the start of a sentence and `{label}` within one.
 * @param catalogue - Texts of the language; see {@link serviceCatalogue} for the texts of a service's own rules.
 */
export function faultText(fault: Finding, label = 'Isian', catalogue: Catalogue = idMessages): string {
  const template = catalogue[fault.code] ?? catalogue['isian.salah'] ?? fault.code;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'Label') return label;
    if (name === 'label') return inSentence(label);
    const value = fault.params?.[name];
    if (value === undefined) return whole;
    // The fault of a number inside this one: its sentence goes into ours.
    if (name === 'pesan') return faultText({...fault, code: String(value)}, label, catalogue);
    return shown(value);
  });
}

/** A catalogue with the texts that a service's own rules and patterns bring. */
export function serviceCatalogue(
  service: AnswerForm,
  locale: Locale = 'id',
  base: Catalogue = idMessages,
): Catalogue {
  const own: Record<string, string> = {};
  for (const rule of service.rules ?? []) own[rule.code] = rule.text[locale];
  for (const field of service.pages.flatMap(page => page.fields)) {
    if ('pattern' in field && field.pattern) own[field.pattern.code] = field.pattern.text[locale];
  }
  return {...base, ...own};
}
