import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';

/** One part. */
export interface Tab {
  /** Address of the part: a link ending in `#id` opens it. */
  readonly id: string;
  /** One to three words; heading of the part without JavaScript and on paper. */
  readonly label: string;
  readonly content: Content;
}

/** Parts of equal rank, of which people need one at a time. */
export interface TabsOptions {
  readonly tabs: readonly Tab[];
  /** Name of the row of tabs for screen readers; default "Bagian". */
  readonly label?: string;
  /** Id of the part that is open first; default the first. */
  readonly selected?: string;
  readonly locale?: string;
}

/** The parts, one after another. */
export function tabsContent({tabs}: Pick<TabsOptions, 'tabs'>): TemplateResult {
  const part = ({id, label, content}: Tab): TemplateResult =>
    html`<section class="kph-tabs-panel kph-focus" id=${id}>
      <h2 class="kph-heading">${label}</h2>
      <div>${content}</div>
    </section>`;
  return html`${tabs.map(part)}`;
}

/** Tabs; without JavaScript and on paper the parts stand one after another under their headings. */
export function tabsTemplate(options: TabsOptions): TemplateResult {
  return html`<kph-tabs
    class="kph-tabs"
    label=${options.label ?? nothing}
    selected=${options.selected ?? nothing}
    >${tabsContent(options)}</kph-tabs
  >`;
}
