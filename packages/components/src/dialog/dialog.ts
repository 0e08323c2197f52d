import {ensureId} from '../field-element/dom-parts.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {dialogWords} from './dialog.words.ts';
import {holdPage} from './hold-page.ts';

/** What {@link Dialog} says when it closes. */
export interface CloseDetail {
  /** Value of the button that closed it; empty for Esc, a press beside it, and "Batal" or "Tutup". */
  readonly value: string;
}

function dialogOf(trigger: Element | null | undefined): Dialog | null | undefined {
  const id = trigger?.getAttribute('data-kph-open') ?? trigger?.getAttribute('commandfor');
  return id ? document.getElementById(id)?.closest<Dialog>('kph-dialog') : undefined;
}

/** One listener for all triggers of the page, because they may come and go with its templates. */
function onTrigger(event: Event): void {
  const trigger = (event.target as Element).closest<HTMLElement>('[data-kph-open],[command=show-modal]');
  // A link is pressed with Enter, a button with the space bar too.
  if ((event as KeyboardEvent).key && !((event as KeyboardEvent).key === ' ' && trigger?.matches('a')))
    return;
  const dialog = dialogOf(trigger);
  if (!dialog) return;
  event.preventDefault();
  dialog.open(trigger);
}

/**
 * Makes a native `<dialog>` open from any trigger and gives the focus back. A trigger is what carries
 * `data-kph-open="id"`, or a button with the native `commandfor` and `command="show-modal"`, also where the browser
 * does not know these yet. Without a `<dialog>` inside it puts its content into one, headed by the attribute `heading`.
 *
 * @element kph-dialog
 * @attribute {string} heading - Heading, where the page has not written the dialog itself.
 * @fires {CustomEvent<CloseDetail>} kph-close - The dialog has closed.
 */
export class Dialog extends HTMLElement {
  #trigger: HTMLElement | null = null;

  /** The native dialog inside. */
  get dialog(): HTMLDialogElement {
    return this.querySelector('dialog') ?? this.#wrap();
  }

  /** Value of the button that closed it last. */
  get returnValue(): string {
    return this.dialog.returnValue;
  }

  /** @internal */
  connectedCallback(): void {
    document.addEventListener('click', onTrigger);
    document.addEventListener('keydown', onTrigger);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('close', this.#onClose, true);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#ready);
    else this.#ready();
  }

  /** @internal */
  disconnectedCallback(): void {
    holdPage();
  }

  /**
   * Opens the dialog. The focus goes to what has `autofocus`, else to the first field, else to the heading.
   * @param trigger - What gets the focus back; default what has it now.
   */
  open(trigger = document.activeElement as HTMLElement | null): void {
    const {dialog} = this;
    if (dialog.open) return;
    this.#trigger = trigger;
    // Esc leaves the value as it was: the last answer must not count for this question.
    dialog.returnValue = '';
    dialog.showModal();
    holdPage();
    const places = ['[autofocus]', 'input:not([type=hidden]),select,textarea', 'h2'];
    const first = places.map(place => dialog.querySelector<HTMLElement>(place)).find(Boolean);
    first?.focus();
  }

  /** Closes it with a value. */
  close(value = ''): void {
    this.dialog.close(value);
  }

  #ready = (): void => {
    const id = this.dialog.id || this.id;
    for (const link of document.querySelectorAll(`a[data-kph-open="${id}"]`))
      link.setAttribute('role', 'button');
    if (id && location.hash === `#${id}`) this.open();
  };

  #onClick = ({target}: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-kph-close]');
    const beside = target === this.dialog && this.dialog.getAttribute('closedby') === 'any';
    if (button) this.close(button.dataset.kphClose);
    else if (beside) this.close();
  };

  #onClose = ({target}: Event): void => {
    if (target !== this.dialog) return;
    holdPage();
    this.#trigger?.focus();
    const detail: CloseDetail = {value: this.returnValue};
    this.dispatchEvent(new CustomEvent<CloseDetail>('kph-close', {detail, bubbles: true}));
  };

  /** Puts what the page wrote into a dialog: the way in for pages that write only text between the tags. */
  #wrap(): HTMLDialogElement {
    const [dialog, body] = [document.createElement('dialog'), document.createElement('div')];
    const title = document.createElement('h2');
    dialog.className = 'kph-dialog';
    dialog.setAttribute('aria-labelledby', ensureId(title));
    title.className = 'kph-heading';
    title.tabIndex = -1;
    title.textContent = this.getAttribute('heading');
    body.append(title, ...this.childNodes);
    if (!body.querySelector('[data-kph-close]')) body.append(this.#closeButton());
    dialog.append(body);
    this.append(dialog);
    return dialog;
  }

  #closeButton(): HTMLElement {
    const [actions, button] = [document.createElement('div'), document.createElement('button')];
    actions.className = 'kph-actions';
    button.className = 'kph-button';
    button.type = 'button';
    button.dataset.kphClose = '';
    button.textContent = wordsFor(dialogWords, localeOf(this)).close;
    actions.append(button);
    return actions;
  }
}
