import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {chevronDown} from '../icon/icons.html.ts';

/** One part that opens. */
export interface AccordionItem {
  readonly title: string;
  readonly content: Content;
  /** A link ending in `#id` opens it. */
  readonly id?: string;
  readonly open?: boolean;
  /** Said under the title: what the part is about. */
  readonly hint?: string;
}

/** Many parts, of which people need a few. */
export interface AccordionOptions {
  readonly items: readonly AccordionItem[];
  /** Level of the titles; default 3. */
  readonly level?: 2 | 3 | 4;
  /** Name of the group of which one part is open at a time. Then there is no "Buka semua". */
  readonly name?: string;
  readonly locale?: string;
}

function titlePart(title: string, level: 2 | 3 | 4): TemplateResult {
  if (level === 2) return html`<h2 class="kph-accordion-title">${title}</h2>`;
  if (level === 4) return html`<h4 class="kph-accordion-title">${title}</h4>`;
  return html`<h3 class="kph-accordion-title">${title}</h3>`;
}

/** The parts, each opening without JavaScript. */
export function accordionContent({items, level = 3, name}: AccordionOptions): TemplateResult {
  const part = ({title, content, id, open, hint}: AccordionItem): TemplateResult =>
    html`<details class="kph-accordion-item" id=${id ?? nothing} name=${name ?? nothing} ?open=${open}>
      <summary class="kph-accordion-summary kph-focus">
        <span class="kph-accordion-head"
          >${titlePart(title, level)}${hint ? html`<span class="kph-accordion-hint">${hint}</span>` : nothing}</span
        >
        ${chevronDown()}
      </summary>
      <div class="kph-accordion-body">${content}</div>
    </details>`;
  return html`${items.map(part)}`;
}

/** An accordion; the script adds "Buka semua". */
export function accordionTemplate(options: AccordionOptions): TemplateResult {
  return html`<kph-accordion class="kph-accordion">${accordionContent(options)}</kph-accordion>`;
}
