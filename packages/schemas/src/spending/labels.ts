import type {Fault} from '../fault.ts';
import {enMessages} from '../messages/en.ts';
import {fillText} from '../messages/fill.ts';
import {idMessages} from '../messages/id.ts';
import type {Locale} from '../text.ts';
import {fieldLabels} from './field-labels.ts';

/** The label of a field of any document: that of the last name of the path which the table has. */
export function labelOf(path: string, locale: Locale = 'id'): string {
  const name = path.split('.').findLast(part => Object.hasOwn(fieldLabels, part));
  const label = name === undefined ? (['Dokumen', 'Document'] as const) : fieldLabels[name]!;
  return label[locale === 'id' ? 0 : 1];
}

/** The sentence of a fault of a document: what to mend, with the label of its field. */
export function documentFaultText(fault: Fault, locale: Locale = 'id'): string {
  return fillText(fault, labelOf(fault.path, locale), locale === 'id' ? idMessages : enMessages);
}
