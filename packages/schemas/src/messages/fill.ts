import {formatDate, formatInstant, isInstant, isIsoDate} from '../dates.ts';
import type {Finding} from '../fault.ts';

/** Texts by fault code, with `{placeholders}`; an OPD may replace any of them. */
export type Catalogue = Readonly<Record<string, string>>;

/** A label inside a sentence: first letter small, unless the word is an acronym. */
function inSentence(label: string): string {
  // Without a pattern of Unicode properties: a slow phone needs milliseconds to make its first one.
  const [first = '', second = ''] = label;
  const isWord = first !== first.toLowerCase() && second !== second.toUpperCase();
  return isWord ? first.toLowerCase() + label.slice(first.length) : label;
}

function shown(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (isIsoDate(value)) return formatDate(value);
  return isInstant(value) ? formatInstant(value) : value;
}

/**
 * The text of a fault for people, from the given texts.
 *
 * @param label - Label of the field, for `{Label}` at the start of a sentence and `{label}` within one.
 */
export function fillText(fault: Finding, label: string, catalogue: Catalogue): string {
  const template = catalogue[fault.code] ?? catalogue['isian.salah'] ?? fault.code;
  // Most sentences of an import have no placeholder: those are not searched.
  return template.includes('{')
    ? template.replace(/\{(\w+)\}/g, (whole, name: string) => {
        if (name === 'Label') return label;
        if (name === 'label') return inSentence(label);
        const value = fault.params?.[name];
        // The fault of a number inside this one: its sentence goes into ours.
        if (name === 'pesan') return fillText({...fault, code: String(value)}, label, catalogue);
        return value === undefined ? whole : shown(value);
      })
    : template;
}
