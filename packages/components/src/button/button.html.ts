import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {arrowRight} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';

/** A button, or a link that looks like one. */
export interface ButtonOptions {
  /** One to three words, a verb first. */
  readonly text: Content;
  readonly variant?: 'primary' | 'secondary' | 'danger' | 'link';
  readonly small?: boolean;
  /** Makes it a link. */
  readonly href?: string;
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  readonly id?: string;
  readonly disabled?: boolean;
  /** Leaves the form unchecked: for "Simpan dan keluar". */
  readonly noValidate?: boolean;
  /** The large button that begins a service. */
  readonly start?: boolean;
}

function className({variant = 'primary', small, start}: ButtonOptions): string {
  const parts = ['kph-button'];
  if (variant !== 'primary') parts.push(`kph-button--${variant}`);
  if (small) parts.push('kph-button--small');
  if (start) parts.push('kph-button--start');
  return parts.join(' ');
}

/** A button; the class alone does the same for hand-written HTML. */
export function buttonTemplate(button: ButtonOptions): TemplateResult {
  const {text, href, type = 'submit', name, value, id, disabled, noValidate, start} = button;
  const content = html`${text}${start ? arrowRight() : nothing}`;
  if (href)
    return html`<a class=${className(button)} href=${safeHref(href)} id=${id ?? nothing}>${content}</a>`;
  return html`<button
    class=${className(button)}
    type=${type}
    name=${name ?? nothing}
    value=${value ?? nothing}
    id=${id ?? nothing}
    ?disabled=${disabled}
    ?formnovalidate=${noValidate}
  >
    ${content}
  </button>`;
}
