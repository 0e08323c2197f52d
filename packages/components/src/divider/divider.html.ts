import {html, type TemplateResult} from 'lit';

/** A line between two parts. */
export interface DividerOptions {
  /** A word within the line: "atau". */
  readonly text?: string;
  readonly locale?: string;
}

/** A line, with or without a word in it. */
export function dividerTemplate({text}: DividerOptions = {}): TemplateResult {
  return text
    ? html`<div class="kph-divider kph-divider--word"><span>${text}</span></div>`
    : html`<hr class="kph-divider" />`;
}
