import {html, nothing, type TemplateResult} from 'lit';
import type {CheckboxOptions} from '../checkbox/checkbox.html.ts';
import {describedBy, idOf, notesPart} from '../field-element/field-parts.html.ts';
import {wordsFor} from '../texts/words.ts';
import {switchFieldWords} from './switch-field.words.ts';

/** A setting that is on or off. It posts `true`, and nothing while it is off. */
export interface SwitchFieldOptions extends CheckboxOptions {
  /** Word beside the switch while it is on; Nyala unless given. */
  readonly on?: string;
  /** Word beside the switch while it is off; Mati unless given. */
  readonly off?: string;
}

// A native checkbox says itself whether it is checked.
/* eslint-disable lit-a11y/role-has-required-aria-attrs */
/** Notes, switch and the word for its state. */
export function switchFieldContent(field: SwitchFieldOptions): TemplateResult {
  const id = idOf(field);
  const words = wordsFor(switchFieldWords, field.locale);
  return html`${notesPart(field)}
    <div class="kph-switch">
      <label class="kph-switch-label" for=${id}>${field.label ?? ''}</label>
      <span class="kph-switch-state" aria-hidden="true"
        ><span class="kph-switch-on">${field.on ?? words.on}</span><span class="kph-switch-off">${field.off ?? words.off}</span></span
      >
      <input
        class="kph-switch-input kph-focus"
        type="checkbox"
        role="switch"
        id=${id}
        name=${field.name}
        value="true"
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.error ? 'true' : 'false'}
        ?checked=${field.checked}
        ?required=${field.required}
        ?disabled=${field.disabled}
        ?autofocus=${field.autofocus}
      />
    </div>`;
}

/* eslint-enable lit-a11y/role-has-required-aria-attrs */

/** A switch: a setting that takes effect as the page says. */
export function switchFieldTemplate(field: SwitchFieldOptions): TemplateResult {
  return html`<kph-switch-field class="kph-field" on=${field.on ?? nothing} off=${field.off ?? nothing} ?data-invalid=${field.error}
    >${switchFieldContent(field)}</kph-switch-field
  >`;
}
