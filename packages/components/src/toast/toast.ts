import {html, nothing, render} from 'lit';
import {whenParsed} from '../field-element/fault-view.ts';
import {followLocale} from '../texts/locale.ts';
import {localeOf} from '../texts/texts.ts';
import {toastContent, type ToastOptions} from './toast.html.ts';

/** What {@link Toast} says when a person takes the offered action. */
export interface ToastActionDetail {
  readonly value: string;
  readonly text: string;
}

interface Waiting {
  readonly message: ToastOptions;
  readonly done: (value: string | undefined) => void;
}

/** What a screen reader needs to notice that a live region is there, before it is filled. */
const noticeMs = 100;
const shortestMs = 6_000;
/** Slow readers get through about twelve letters a second. */
const msPerLetter = 80;

/** Dialogs above the page; where the browser cannot tell them from those within it, all that are open. */
const openDialog = (): string => (CSS.supports('selector(:modal)') ? 'dialog:modal' : 'dialog[open]');

/**
 * Shows short messages one after another at the foot of the window. Each stays six seconds at least, and longer for a
 * long text; while it has the pointer or the focus its time stands still. A message with an action stays until someone
 * closes it. While a dialog lies above the page it shows them in there, where they can be seen, heard and reached.
 * Never for errors: what must be mended stays on the page.
 *
 * @element kph-toast
 * @fires {CustomEvent<ToastActionDetail>} kph-action - A person took the action of the message.
 */
export class Toast extends HTMLElement {
  #queue: Waiting[] = [];
  #shown: Waiting | undefined;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leftMs = 0;
  #since = 0;
  /** What had the focus before the message got it. */
  #before: HTMLElement | null = null;
  #unfollow: (() => void) | undefined;

  /** Text of the message on show. */
  get text(): string | undefined {
    return this.#shown?.message.text;
  }

  /** @internal */
  connectedCallback(): void {
    document.addEventListener('keydown', this.#onKeydown);
    this.#unfollow = followLocale(() => this.#draw());
    void whenParsed().then(this.#prepare);
  }

  /** @internal */
  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKeydown);
    this.#unfollow?.();
    clearTimeout(this.#timer);
  }

  /**
   * Shows a message when those before it are gone. Settles when it is gone too.
   * @returns value of the action a person took; `undefined` when it was closed or its time was over
   */
  show(message: ToastOptions): Promise<string | undefined> {
    return new Promise(done => {
      this.#queue.push({message, done});
      if (!this.#shown) this.#next();
    });
  }

  /** Takes the message away and shows the next. */
  dismiss(): void {
    this.#end(undefined);
  }

  /** The live region has to be there, empty, before it is filled: then it is read out. */
  #prepare = (): void => {
    if (this.#region) return;
    // A message the server wrote belongs to the page: it is shown until closed, like one with an action.
    this.#region = document.createElement('div');
    this.#region.setAttribute('role', 'status');
    this.append(this.#region);
    for (const place of this.querySelectorAll<HTMLElement>('[role=status]')) this.#listen(place);
    this.#draw();
  };

  /** At the place of the message and not at the element, because the place moves into dialogs. */
  #listen(place: HTMLElement): void {
    for (const type of ['pointerenter', 'focusin']) place.addEventListener(type, this.#onHold);
    for (const type of ['pointerleave', 'focusout']) place.addEventListener(type, this.#onRelease);
    place.addEventListener('click', this.#onClick);
  }

  /** Into the dialog above the page, whose outside is neither seen nor reached, or back. Says whether it moved. */
  #move(): boolean {
    const region = this.#region;
    const dialog = [...document.querySelectorAll<HTMLDialogElement>(openDialog())].at(-1);
    const place = dialog ?? this;
    if (!region || region.parentElement === place) return false;
    region.className = dialog ? 'kph-toast-region' : '';
    place.append(region);
    dialog?.addEventListener('close', () => void this.#move(), {once: true});
    return true;
  }

  #has(node: Element | null): boolean {
    return this.contains(node) || Boolean(this.#region?.contains(node));
  }

  #draw(): void {
    if (!this.#region) return;
    const message = this.#shown?.message;
    render(message ? html`${toastContent({...message, locale: localeOf(this)})}` : nothing, this.#region);
  }

  #next(): void {
    this.#shown = this.#queue.shift();
    if (this.#shown) this.#hideWritten();
    if (this.#shown && this.#move()) setTimeout(() => this.#draw(), noticeMs);
    else this.#draw();
    const {message} = this.#shown ?? {};
    this.#leftMs = message && !message.action ? Math.max(shortestMs, message.text.length * msPerLetter) : 0;
    this.#run();
  }

  /** Hidden, not removed: it may belong to a template of the page. */
  #hideWritten(): void {
    for (const old of this.querySelectorAll<HTMLElement>('[role=status]')) old.hidden = old !== this.#region;
  }

  #run(): void {
    clearTimeout(this.#timer);
    if (!this.#leftMs || this.#region?.matches(':hover, :focus-within')) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.dismiss(), this.#leftMs);
  }

  #end(value: string | undefined): void {
    const hadFocus = this.#has(document.activeElement);
    const ended = this.#shown;
    clearTimeout(this.#timer);
    this.#shown = undefined;
    this.#hideWritten();
    this.#next();
    if (hadFocus && this.#before?.isConnected) this.#before.focus();
    ended?.done(value);
  }

  #onHold = (event: Event): void => {
    const from = (event as FocusEvent).relatedTarget as HTMLElement | null;
    if (event.type === 'focusin' && !this.#has(from)) this.#before = from;
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#leftMs -= performance.now() - this.#since;
    // Whoever was about to press a button needs a moment more.
    this.#leftMs = Math.max(this.#leftMs, 1_000);
  };

  #onRelease = (): void => {
    // The focus has not arrived at its new place yet.
    setTimeout(() => {
      if (this.#shown && this.isConnected) this.#run();
    });
  };

  #onClick = ({target}: Event): void => {
    const button = (target as Element).closest('button');
    if (!button) return;
    if (!button.matches('.kph-toast-action')) return this.dismiss();
    const {value} = button;
    const detail: ToastActionDetail = {value, text: button.textContent.trim()};
    this.dispatchEvent(new CustomEvent<ToastActionDetail>('kph-action', {detail, bubbles: true}));
    this.#end(value);
  };

  #onKeydown = (event: KeyboardEvent): void => {
    // Esc belongs to what lies above: an open dialog, a menu.
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (this.#shown) this.dismiss();
  };
}
