import {html, nothing, type TemplateResult} from 'lit';

/** One choice of a group. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One native radio or checkbox with its label. */
export interface ChoiceInput extends Choice {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly checked?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autofocus?: boolean;
  readonly invalid?: boolean;
  /** Id of what describes the choice besides its own hint. */
  readonly describedBy?: string;
}

/** A radio or checkbox with its label and hint, the whole of it 44 px high and clickable. */
export function choicePart(choice: ChoiceInput): TemplateResult {
  const hintId = choice.hint ? `${choice.id}-note` : '';
  const described = [choice.describedBy, hintId].filter(Boolean).join(' ');
  return html`<div class="kph-choice">
    <input
      type=${choice.type}
      id=${choice.id}
      name=${choice.name}
      value=${choice.value}
      aria-describedby=${described || nothing}
      aria-invalid=${choice.invalid ? 'true' : 'false'}
      ?checked=${choice.checked}
      ?required=${choice.required}
      ?disabled=${choice.disabled}
      ?autofocus=${choice.autofocus}
    />
    <label for=${choice.id}>${choice.label}</label>
    ${choice.hint ? html`<p class="kph-hint" id=${hintId}>${choice.hint}</p>` : nothing}
  </div>`;
}
