import type {Finding} from '@kepahiang/schemas/fault.js';
import {fillText, type Catalogue} from '@kepahiang/schemas/messages/fill.js';
import {faultTextsAt} from '../texts/fault-texts.ts';
import {setText} from './dom-parts.ts';

/** The place of a field's own fault, not of a field inside it. */
export function errorOf(field: Element): HTMLElement | null {
  return field.querySelector<HTMLElement>(':scope > .kph-error, :scope > fieldset > .kph-error');
}

/** The place of a fault in markup whose page wrote none. */
export function errorBefore(place: Element, id: string): HTMLElement {
  const error = Object.assign(document.createElement('p'), {className: 'kph-error', id, hidden: true});
  place.before(error);
  return error;
}

/** Text of a fault in the words of the form around the field, or the field's own. */
export function messageOf(field: Element, fault: Finding, label: string, own?: Catalogue): string {
  return fillText(fault, label, faultTextsAt(field, own));
}

/** Shows a text beside the field and marks its controls; an empty text takes both away. */
export function showFault(field: Element, text: string, controls: readonly Element[] = []): void {
  const error = errorOf(field);
  field.toggleAttribute('data-invalid', text !== '');
  // "false" and not nothing: what is required and still empty, a browser calls invalid before anybody was there.
  for (const control of controls) control.setAttribute('aria-invalid', String(text !== ''));
  if (!error) return;
  setText(error, text);
  error.hidden = !text;
}

/** While the page is still being read, an element may be open with its label and control to come. */
export async function whenParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise(done => document.addEventListener('DOMContentLoaded', done, {once: true}));
}
