import type {Fault} from '../fault.ts';
import {enMessages} from '../messages/en.ts';
import {fillText} from '../messages/fill.ts';
import {idMessages} from '../messages/id.ts';
import type {Locale} from '../text.ts';
import {fieldLabels} from './field-labels.ts';

/** The label of a field of any document by the last name of a path; the name itself where the table has none. */
export function labelOf(path: string, locale: Locale = 'id'): string {
  const name = path.split('.').findLast(part => !/^[0-9]+$/.test(part));
  if (name === undefined || name === '') return locale === 'id' ? 'Dokumen' : 'Document';
  const label = Object.hasOwn(fieldLabels, name) ? fieldLabels[name] : undefined;
  return label?.[locale === 'id' ? 0 : 1] ?? name;
}

/** The sentence of a fault of a document: what to mend, with the label of its field. */
export function documentFaultText(fault: Fault, locale: Locale = 'id'): string {
  return fillText(fault, labelOf(fault.path, locale), locale === 'id' ? idMessages : enMessages);
}
