import {html, nothing, type TemplateResult} from 'lit';
import {choicePart, type Choice} from '../choice/choice.html.ts';
import {
  describedBy,
  idOf,
  legendPart,
  notesPart,
  type FieldOptions,
} from '../field-element/field-parts.html.ts';

/** One of several choices, all in sight. */
export interface RadioGroupOptions extends FieldOptions {
  readonly options: readonly Choice[];
  /** Side by side where there is room: for Ya and Tidak. */
  readonly inline?: boolean;
}

/** Legend and notes of one choice, with the radios to choose by. */
export function radioFrame(field: FieldOptions, radios: TemplateResult): TemplateResult {
  return html`<fieldset
    class="kph-fieldset"
    role="radiogroup"
    aria-describedby=${describedBy(field)}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${field.error ? 'true' : 'false'}
  >
    ${legendPart(field)} ${notesPart(field)} ${radios}
  </fieldset>`;
}

/** Legend, notes and radios. The first radio carries the id of the field, so that a link to it lands there. */
export function radioGroupContent(field: RadioGroupOptions): TemplateResult {
  const id = idOf(field);
  const {name, value, required = false, disabled = false, autofocus = false} = field;
  const radio = (choice: Choice, index: number): TemplateResult =>
    choicePart({
      ...choice,
      type: 'radio',
      id: index === 0 ? id : `${id}-${index + 1}`,
      name,
      required,
      disabled,
      checked: choice.value === value,
      autofocus: autofocus && index === 0,
    });
  const look = `kph-choices ${field.inline ? 'kph-choices--inline' : ''}`;
  return radioFrame(field, html`<div class=${look}>${field.options.map(radio)}</div>`);
}

/** A group of radio buttons. */
export function radioGroupTemplate(field: RadioGroupOptions): TemplateResult {
  return html`<kph-radio-group class="kph-field" ?data-invalid=${field.error}
    >${radioGroupContent(field)}</kph-radio-group
  >`;
}
