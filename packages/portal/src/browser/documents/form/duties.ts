import type {FieldElement} from '@kepahiang/components/field-element/field-element.js';
import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import {withoutNull, type Shape} from '../shape.ts';
import {presenceName} from './fields.ts';

type Values = Readonly<Record<string, unknown>>;

function setPresence(frame: Element, path: string, isForced: boolean): void {
  const box = frame.querySelector<HTMLInputElement>(`input[name="${presenceName(path)}"]`);
  if (!box) return;
  if (isForced) box.checked = true;
  const choice = box.closest<HTMLElement>('.kph-field');
  if (choice) choice.hidden = isForced;
}

function setDuty(root: ParentNode, path: string, isNeeded: boolean, isBarred: boolean): void {
  const frame = root.querySelector<HTMLFieldSetElement>(`[data-perlu="${path}"]`);
  if (!frame) return;
  frame.hidden = frame.disabled = isBarred;
  setPresence(frame, path, isNeeded);
  const field = frame.querySelector<FieldElement>(':scope > .kph-field');
  if (!field) return;
  field.required = isNeeded;
  const mark = field.querySelector<HTMLElement>(
    ':scope > .kph-label .kph-optional, :scope > fieldset > legend .kph-optional',
  );
  if (mark) mark.hidden = isNeeded;
}

/** Objects that may be left out are in the form while their box is ticked. */
function showPresent(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-pilihan]')) {
    const path = part.dataset['pilihan']!;
    const box = part.querySelector<HTMLInputElement>(`input[name="${presenceName(path)}"]`);
    const inner = part.querySelector<HTMLFieldSetElement>(`[data-isi="${path}"]`);
    if (inner) inner.hidden = inner.disabled = box?.checked !== true;
  }
}

function applyRules(root: ParentNode, shape: Shape, values: Values, path: string): void {
  const {shape: own} = withoutNull(shape);
  for (const {need, when, only} of own['x-rules'] ?? []) {
    const holds = conditionHolds(when, values);
    setDuty(root, path ? `${path}.${need}` : need, holds, only === true && !holds);
  }
  for (const [name, one] of Object.entries(own.properties ?? {})) {
    const place = path ? `${path}.${name}` : name;
    const value = values[name];
    if (Array.isArray(value) && one.items)
      value.forEach((row, index) => applyRules(root, one.items!, (row ?? {}) as Values, `${place}.${index}`));
    else if (typeof value === 'object' && value !== null) applyRules(root, one, value as Values, place);
  }
}

/** Brings what must be there, and what may be there, in line with what is written so far. */
export function applyDuties(root: ParentNode, shape: Shape, values: Values): void {
  applyRules(root, shape, values, '');
  showPresent(root);
}
