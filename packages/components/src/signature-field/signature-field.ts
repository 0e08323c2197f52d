import {cleanText} from '@kepahiang/schemas/clean.js';
import {signatureId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {TemplateResult} from 'lit';
import {labelText, setText} from '../field-element/dom-parts.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {signatureFieldContent} from './signature-field.html.ts';
import {signatureFieldWords} from './signature-field.words.ts';
import {drawStrokes, pictureOf, type Stroke} from './strokes.ts';

/** What a signature field gives the form. */
export interface Signature {
  /** The typed name. */
  readonly nama?: string;
  /** The drawn signature, a PNG in a `data:` address. */
  readonly gambar?: string;
}

/**
 * A signature drawn with finger, pen or mouse, or given by typing the name: nobody has to draw. Posts `name.nama` and,
 * where something was drawn, `name.gambar`. It is a sign of agreement, not an electronic signature in law.
 *
 * @element kph-signature-field
 * @fires input - The person drew or typed.
 * @fires change - A line was finished, the signature removed or the name committed.
 */
export class SignatureField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = signatureId;

  #strokes: Stroke[] = [];
  #canvas = document.createElement('canvas');
  #status = document.createElement('p');
  #watcher = new ResizeObserver(() => this.#draw());

  /** Whether something was drawn. */
  get drawn(): boolean {
    return this.#strokes.length > 0;
  }

  override get formValue(): Signature | undefined {
    const {value, drawn} = this;
    if (!value && !drawn) return undefined;
    return {...(value && {nama: value}), ...(drawn && {gambar: this.#picture})};
  }

  override get labelText(): string {
    return this.label || labelText(this.querySelector('legend'));
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#watcher.observe(this.#canvas);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
  }

  protected override content(options: FieldOptions): TemplateResult {
    return signatureFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return cleanText(typed);
  }

  protected override isEmpty(value: string): boolean {
    return super.isEmpty(value) && !this.drawn;
  }

  protected override get missingCode(): string {
    return 'ttd.kosong';
  }

  protected override get described(): Element {
    return this.querySelector('fieldset')!;
  }

  protected override get controlBlock(): Element {
    return this.querySelector('.kph-signature') ?? this.control;
  }

  protected override write(value: string): void {
    super.write(value);
    if (value === '') this.#set([]);
  }

  protected override collect(data: FormData): void {
    super.collect(data);
    const {name} = this.control;
    if (data.has(name) && this.drawn) data.set(`${this.name}.gambar`, this.#picture);
  }

  protected override afterReset(): void {
    this.#set([]);
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    this.#status.className = 'kph-hidden';
    this.#status.role = 'status';
    this.append(this.#status);
    this.#canvas.className = 'kph-signature-canvas';
    this.#canvas.role = 'img';
    this.querySelector('.kph-signature-pad')?.append(this.#canvas);
    this.#canvas.addEventListener('pointerdown', this.#onDown);
    this.#button?.addEventListener('click', () => {
      this.#set([]);
      this.#tell('input', 'change');
      setText(this.#status, wordsFor(signatureFieldWords, localeOf(this)).cleared);
      this.focus();
    });
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#set(this.#strokes);
  }

  /** @internal */
  protected override forward(): void {
    super.forward();
    if (this.#button) this.#button.disabled = this.disabled || this.readonly;
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('.kph-signature-clear');
  }

  get #picture(): string {
    const {width, height} = this.#canvas;
    return pictureOf(this.#strokes, width > 0 ? height / width : 1 / 3);
  }

  #set(strokes: Stroke[]): void {
    this.#strokes = strokes;
    const words = wordsFor(signatureFieldWords, localeOf(this));
    this.#canvas.ariaLabel = this.drawn ? words.signed : words.empty;
    this.toggleAttribute('data-signed', this.drawn);
    this.control.required = this.required && !this.drawn;
    this.#draw();
  }

  #draw(): void {
    const canvas = this.#canvas;
    const {width, height} = canvas.getBoundingClientRect();
    canvas.width = Math.round(width * devicePixelRatio); // this empties it, too
    canvas.height = Math.round(height * devicePixelRatio);
    drawStrokes(canvas, this.#strokes, getComputedStyle(canvas).color);
  }

  #tell(...types: string[]): void {
    for (const type of types) this.control.dispatchEvent(new Event(type, {bubbles: true}));
  }

  #pointOf({clientX, clientY}: PointerEvent): readonly [number, number] {
    const {left, top, width} = this.#canvas.getBoundingClientRect();
    return [(clientX - left) / width, (clientY - top) / width];
  }

  #onDown = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0 || this.readonly || this.control.matches(':disabled')) return;
    event.preventDefault(); // no text is marked while drawing
    const canvas = this.#canvas;
    const before = this.#strokes;
    let stroke: Stroke = [this.#pointOf(event)];
    const move = (next: PointerEvent): void => {
      stroke = [...stroke, this.#pointOf(next)];
      this.#set([...before, stroke]);
    };
    const end = (): void => {
      canvas.removeEventListener('pointermove', move);
      for (const type of ['pointerup', 'pointercancel']) canvas.removeEventListener(type, end);
      this.#tell('input', 'change');
    };
    canvas.setPointerCapture?.(event.pointerId);
    canvas.addEventListener('pointermove', move);
    for (const type of ['pointerup', 'pointercancel']) canvas.addEventListener(type, end);
    this.#set([...before, stroke]);
  };
}
