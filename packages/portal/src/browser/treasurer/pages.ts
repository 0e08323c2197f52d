import {html, nothing, type TemplateResult} from 'lit/html.js';

/** Where a list has come to: the cursors of the pages before, and of the one on show. */
export type Trail = readonly string[];

/** Cursor of the page on show, as the API takes it. */
export function cursorOf(trail: Trail): {setelah?: string} {
  const last = trail.at(-1);
  return last ? {setelah: last} : {};
}

/** Buttons to the page before and the page after; nothing where all is on one page. */
export function pagesTemplate(
  trail: Trail,
  next: string | null,
  go: (trail: Trail) => void,
  about: string,
): TemplateResult | typeof nothing {
  const button = (text: string, to: Trail): TemplateResult =>
    html`<button class="kph-button kph-button--secondary" type="button" @click=${() => go(to)}>
      <span>${text}<span class="kph-hidden"> ${about}</span></span>
    </button>`;
  if (trail.length === 0 && !next) return nothing;
  return html`<p class="portal-actions">
    ${trail.length > 0 ? button('Halaman sebelumnya', trail.slice(0, -1)) : nothing}
    ${next ? button('Halaman berikutnya', [...trail, next]) : nothing}
  </p>`;
}
