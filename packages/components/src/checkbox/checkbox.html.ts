import {html, type TemplateResult} from 'lit';
import {choicePart} from '../choice/choice.html.ts';
import {describedBy, idOf, notesPart, type FieldOptions} from '../field-element/field-parts.html.ts';

/** One box to tick. It posts `true`, and nothing when it is not ticked. */
export interface CheckboxOptions extends FieldOptions {
  readonly checked?: boolean;
}

/** Notes, box and label. */
export function checkboxContent(field: CheckboxOptions): TemplateResult {
  const {name, label = '', required = false, disabled = false, autofocus = false, checked = false} = field;
  return html`${notesPart(field)}
  ${choicePart({
    type: 'checkbox',
    id: idOf(field),
    name,
    value: 'true',
    label,
    checked,
    required,
    disabled,
    autofocus,
    invalid: Boolean(field.error),
    describedBy: describedBy(field),
  })}`;
}

/** One box to tick, for a statement or a consent. */
export function checkboxTemplate(field: CheckboxOptions): TemplateResult {
  return html`<kph-checkbox class="kph-field" ?data-invalid=${field.error}>${checkboxContent(field)}</kph-checkbox>`;
}
