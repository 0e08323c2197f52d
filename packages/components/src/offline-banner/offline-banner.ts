import {render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {PageElement} from '../page-element/page-element.ts';
import {offlineBannerContent, type OfflineBannerOptions} from './offline-banner.html.ts';

const showBackMs = 10_000;

/**
 * Says that the phone has lost its connection, that nothing typed is lost, and when it is back. It reads what the
 * browser knows; how many answers wait is told by the page, which also sends and deletes them.
 *
 * @element kph-offline-banner
 * @attribute {number} pending - How many answers wait on this phone.
 * @fires {CustomEvent<void>} kph-discard - A person wants the waiting answers deleted from this phone, and has confirmed it. The page deletes them and sets `pending` to 0.
 */
export class OfflineBanner extends PageElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    state: {reflect: true},
    pending: {type: Number},
    asking: {type: Boolean},
  };

  /** `luring`, `kembali` (just back), or none while connected. The element sets it. */
  declare state: OfflineBannerOptions['state'] | undefined;
  declare pending: number;
  /** @internal */
  declare asking: boolean;

  #place: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.pending = 0;
    this.asking = false;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#onOnline);
    addEventListener('offline', this.#onOffline);
    if (!navigator.onLine) this.state = 'luring';
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
    removeEventListener('offline', this.#onOffline);
    clearTimeout(this.#timer);
  }

  protected override content(): TemplateResult {
    const {pending, asking, locale} = this;
    return offlineBannerContent({pending, asking, locale, ...(this.state && {state: this.state})});
  }

  protected override enhance(): void {
    this.addEventListener('click', this.#onClick);
    if (!this.adopted) return;
    // What the page wrote may belong to one of its templates: it is hidden, and our own stands beside it.
    for (const child of this.children) (child as HTMLElement).hidden = true;
    this.#place = document.createElement('div');
    this.append(this.#place);
  }

  protected override updated(): void {
    if (this.#place) render(this.content(), this.#place);
  }

  #onOffline = (): void => {
    clearTimeout(this.#timer);
    this.state = 'luring';
  };

  #onOnline = (): void => {
    this.state = 'kembali';
    this.asking = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onQuiet, showBackMs);
  };

  #onQuiet = (): void => {
    // What is still being sent keeps the message: it would otherwise be the last word about it.
    if (this.pending > 0) this.#timer = setTimeout(this.#onQuiet, showBackMs);
    else if (this.state === 'kembali') this.state = undefined;
  };

  #onClick = ({target}: Event): void => {
    const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset.action;
    if (!action) return;
    this.asking = action === 'tanya';
    if (action === 'hapus') this.dispatchEvent(new CustomEvent<void>('kph-discard', {bubbles: true}));
    void this.updateComplete.then(this.#moveFocus);
  };

  /** The button that was pressed is gone: the focus goes to the safe one, or to the banner. */
  #moveFocus = (): void => {
    const place = this.#place ?? this;
    const button = place.querySelector<HTMLElement>('[data-action=batal], [data-action=tanya]');
    if (!button) this.tabIndex = -1;
    (button ?? this).focus();
  };
}
