import {html, type TemplateResult} from 'lit';
import {choicePart, type Choice} from '../choice/choice.html.ts';
import {
  describedBy,
  idOf,
  legendPart,
  notesPart,
  type FieldOptions,
} from '../field-element/field-parts.html.ts';

/** Several of several choices. The name is posted once for each box that is ticked. */
export interface CheckboxGroupOptions extends FieldOptions {
  readonly options: readonly Choice[];
  readonly values?: readonly string[];
}

/** Legend, notes and boxes. The first box carries the id of the field. */
export function checkboxGroupContent(field: CheckboxGroupOptions): TemplateResult {
  const id = idOf(field);
  const {name, values = [], disabled = false, autofocus = false} = field;
  const box = (choice: Choice, index: number): TemplateResult =>
    choicePart({
      ...choice,
      type: 'checkbox',
      id: index === 0 ? id : `${id}-${index + 1}`,
      name,
      disabled,
      checked: values.includes(choice.value),
      invalid: Boolean(field.error),
      autofocus: autofocus && index === 0,
    });
  return html`<fieldset class="kph-fieldset" aria-describedby=${describedBy(field)}>
    ${legendPart(field)} ${notesPart(field)}
    <div class="kph-choices">${field.options.map(box)}</div>
  </fieldset>`;
}

/** A group of boxes to tick. */
export function checkboxGroupTemplate(field: CheckboxGroupOptions): TemplateResult {
  return html`<kph-checkbox-group class="kph-field" ?required=${field.required} ?data-invalid=${field.error}
    >${checkboxGroupContent(field)}</kph-checkbox-group
  >`;
}
