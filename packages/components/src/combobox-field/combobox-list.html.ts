import {html, nothing, type TemplateResult} from 'lit';
import {say} from '../texts/words.ts';

/** One choice as the list shows it. */
export interface ComboboxChoice {
  /** Place among the options of the native list. */
  readonly index: number;
  readonly label: string;
  /** Heading it stands under. */
  readonly group: string;
  /** Both, small and without marks. */
  readonly search: string;
}

/** What the open list shows. */
export interface ComboboxListOptions {
  readonly id: string;
  readonly choices: readonly ComboboxChoice[];
  /** `index` of the chosen one. */
  readonly chosen: number;
  /** What was typed, to say that nothing matches it. */
  readonly text: string;
  /** Sentence for no match, with `{text}`. */
  readonly none: string;
}

/** The choices that match. */
export function comboboxList({id, choices, chosen, text, none}: ComboboxListOptions): TemplateResult {
  if (choices.length === 0)
    return html`<li class="kph-combobox-none" role="option" aria-disabled="true" aria-selected="false">${say(none, {text})}</li>`;
  return html`${choices.map(
    ({index, label, group}) =>
      html`<li
        class="kph-combobox-option"
        role="option"
        id="${id}-${index}"
        data-index=${index}
        aria-selected=${index === chosen ? 'true' : 'false'}
        ><span>${label}</span>${group ? html` <span class="kph-combobox-group">${group}</span>` : nothing}</li
      >`,
  )}`;
}
