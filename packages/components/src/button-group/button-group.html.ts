import {html, nothing, type TemplateResult} from 'lit';
import {buttonTemplate, type ButtonOptions} from '../button/button.html.ts';
import type {Content} from '../content.ts';

/** Buttons that belong together. */
export interface ButtonGroupOptions {
  /** The main one first. */
  readonly buttons: readonly ButtonOptions[];
  /** A link or text after them: "Batal". */
  readonly more?: Content;
  /** Name of the group for screen readers, where the page has several. */
  readonly label?: string;
  /** The first at the start, the others at the end: back and forth. */
  readonly apart?: boolean;
  readonly locale?: string;
}

/** Buttons side by side; on phones one below another, as wide as the page. */
export function buttonGroupTemplate({buttons, more, label, apart}: ButtonGroupOptions): TemplateResult {
  return html`<div
    class="kph-button-group${apart ? ' kph-button-group--apart' : ''}"
    role=${label ? 'group' : nothing}
    aria-label=${label ?? nothing}
  >
    ${buttons.map(button => buttonTemplate(button))} ${more ? html`<div class="kph-button-group-more">${more}</div>` : nothing}
  </div>`;
}
