import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {dialogWords} from './dialog.words.ts';

/** A button that closes the dialog. */
export interface DialogAction {
  readonly text: string;
  /** What the dialog then returns: `kph-close` carries it. */
  readonly value: string;
  readonly variant?: 'primary' | 'secondary' | 'danger';
}

/** Something to read or decide before going on. */
export interface DialogOptions {
  /** Triggers name it; an address ending in `#id` opens it. */
  readonly id: string;
  readonly title: string;
  readonly body: Content;
  /** Main buttons, first the one that goes on. Without any there is "Tutup" alone. */
  readonly actions?: readonly DialogAction[];
  /** Asks before something is done: it adds "Batal", which has the focus at the start. */
  readonly confirm?: boolean;
  /** Text of the button that only closes; default "Batal" or "Tutup". */
  readonly closeText?: string;
  /** A press beside the dialog closes it too. Not where people type. */
  readonly lightDismiss?: boolean;
  /** Where the answer is posted; then it works without JavaScript as well. The button goes along as `jawaban`. */
  readonly action?: string;
  readonly locale?: string;
}

/** What opens a dialog. */
export interface DialogTriggerOptions {
  /** Id of the dialog. */
  readonly dialog: string;
  readonly text: Content;
  readonly variant?: 'primary' | 'secondary' | 'danger' | 'link';
}

function actionPart({text, value, variant}: DialogAction): TemplateResult {
  const look = variant && variant !== 'primary' ? `kph-button kph-button--${variant}` : 'kph-button';
  return html`<button class=${look} type="submit" name="jawaban" value=${value}>${text}</button>`;
}

function closePart({actions = [], confirm, closeText, action, locale}: DialogOptions): TemplateResult {
  const words = wordsFor(dialogWords, locale);
  const text = closeText ?? (confirm ? words.cancel : words.close);
  const look = actions.length > 0 ? 'kph-button kph-button--secondary' : 'kph-button';
  return html`<button
    class=${look}
    type="submit"
    value=""
    formmethod=${action ? 'dialog' : nothing}
    formnovalidate
    ?autofocus=${confirm}
  >
    ${text}
  </button>`;
}

/**
 * A dialog around the native one. Without JavaScript the link that opens it leads to the same text within the page.
 */
export function dialogTemplate(options: DialogOptions): TemplateResult {
  const {id, title, body, actions = [], confirm, lightDismiss, action} = options;
  return html`<kph-dialog>
    <dialog
      class="kph-dialog"
      id=${id}
      role=${confirm ? 'alertdialog' : nothing}
      aria-labelledby="${id}-judul"
      aria-describedby=${confirm ? `${id}-isi` : nothing}
      closedby=${lightDismiss ? 'any' : nothing}
    >
      <form class="kph-form" method=${action ? 'post' : 'dialog'} action=${action ? safeHref(action) : nothing}>
        <h2 class="kph-heading" id="${id}-judul" tabindex="-1">${title}</h2>
        <div id="${id}-isi">${body}</div>
        <div class="kph-actions">${actions.map(actionPart)} ${closePart(options)}</div>
      </form>
    </dialog>
  </kph-dialog>`;
}

/** A link that opens a dialog; the script makes it a button. Without JavaScript it leads to the text of the dialog. */
export function dialogTriggerTemplate({
  dialog,
  text,
  variant = 'secondary',
}: DialogTriggerOptions): TemplateResult {
  const look = variant === 'primary' ? 'kph-button' : `kph-button kph-button--${variant}`;
  return html`<a class=${look} href="#${dialog}" data-kph-open=${dialog}>${text}</a>`;
}
