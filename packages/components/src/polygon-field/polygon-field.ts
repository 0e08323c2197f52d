import type {Finding} from '@kepahiang/schemas/fault.js';
import {polygonId} from '@kepahiang/schemas/messages/field-parts-id.js';
import {render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {describe, ensureId, setText} from '../field-element/dom-parts.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {boxOf, type Box} from '../location-field/location.ts';
import {numberText} from '../number-field/number-text.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {cornerRows} from './corner-rows.html.ts';
import {polygonFieldContent} from './polygon-field.html.ts';
import {polygonFieldWords} from './polygon-field.words.ts';
import {
  areaOf,
  cornersIn,
  numbersOf,
  polygonFault,
  textOf,
  type Corner,
  type TypedCorner,
} from './polygon.ts';

/** How long the phone may look for satellites before the person is asked to type. */
const locateTimeoutMs = 20_000;

/**
 * The border of a piece of land, by its corners: typed into rows, pasted as lines, or added where the person stands. Its
 * area and its shape are shown while it grows. Posts JSON, `[{"lat":…,"lon":…}]`; without JavaScript it is a text of
 * one corner a line.
 *
 * @element kph-polygon-field
 * @fires input - The person typed (event of the inner text).
 * @fires change - A corner was committed, added or removed (event of the inner text).
 */
export class PolygonField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = polygonId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {box: {converter: {fromAttribute: boxOf}}};

  /** Edges of the regency; the attribute is `south north west east`. */
  declare box: Box | undefined;

  #typed: TypedCorner[] = [];
  #rows = document.createElement('div');
  #status = document.createElement('p');

  override get control(): HTMLTextAreaElement {
    return this.querySelector<HTMLTextAreaElement>('textarea')!;
  }

  override get controls(): HTMLTextAreaElement[] {
    return this.control ? [this.control] : [];
  }

  /** The corners as numbers, once all of them can be read. */
  override get formValue(): readonly Corner[] | undefined {
    const corners = cornersIn(this.value).map(numbersOf);
    const readable = corners.every(({lat, lon}) => Number.isFinite(lat) && Number.isFinite(lon));
    return corners.length > 0 && readable ? corners : undefined;
  }

  /** Area within the corners; `undefined` while they enclose none. @unit m² */
  get area(): number | undefined {
    const corners = this.formValue;
    return corners && !polygonFault(cornersIn(this.value)) ? areaOf(corners) : undefined;
  }

  /** Puts the focus into the first box. */
  override focus(options?: FocusOptions): void {
    (this.#rows.querySelector('input') ?? this.control).focus(options);
  }

  protected override content(options: FieldOptions): TemplateResult {
    return polygonFieldContent(options);
  }

  protected override canonical(typed: string): string {
    return textOf(cornersIn(typed));
  }

  protected override faultOf(value: string): Finding | undefined {
    return polygonFault(cornersIn(value), this.box);
  }

  protected override posted(value: string): string {
    const corners = this.formValue;
    return corners ? JSON.stringify(corners) : value;
  }

  protected override get missingCode(): string {
    return 'poligon.kosong';
  }

  protected override get invalidTargets(): Element[] {
    return [this.control, ...this.#boxes];
  }

  /** The boxes of the corners there are; while there is none, those of the first. */
  get #boxes(): HTMLInputElement[] {
    const boxes = [...this.#rows.querySelectorAll('input')];
    return boxes.slice(0, Math.max(1, this.#typed.length) * 2);
  }

  protected override write(value: string): void {
    this.control.value = textOf(cornersIn(value));
    this.#read();
  }

  protected override regroup(): void {
    // Corners have one way of being written.
  }

  protected override afterReset(): void {
    this.#read();
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    const {control} = this;
    const label = control.labels[0];
    this.#rows.className = 'kph-polygon-parts';
    this.#rows.setAttribute('role', 'group');
    if (label && !label.contains(this)) this.#rows.setAttribute('aria-labelledby', ensureId(label));
    describe(this.#rows, ...(control.getAttribute('aria-describedby') ?? '').split(' '));
    this.#status.className = 'kph-hint kph-polygon-status';
    this.#status.role = 'status';
    control.after(this.#rows, this.#status);
    control.classList.add('kph-polygon-text--kept');
    control.tabIndex = -1;
    control.ariaHidden = 'true';
    // Its label and a link from the error summary lead to the text that is posted.
    for (const type of ['focus', 'click']) control.addEventListener(type, () => this.focus());
    this.#rows.addEventListener('input', this.#onType);
    this.#rows.addEventListener('change', event => {
      event.stopPropagation();
      this.#tell('change');
    });
    this.#rows.addEventListener('paste', this.#onPaste);
    this.#rows.addEventListener('click', this.#onClick);
    this.#read();
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#show();
  }

  #read(): void {
    this.#typed = cornersIn(this.control.value);
    this.#show();
  }

  #show(): void {
    const locale = localeOf(this);
    const words = wordsFor(polygonFieldWords, locale);
    const {disabled, readonly} = this;
    const corners: TypedCorner[] = [...this.#typed, ['', '']];
    render(cornerRows({corners, words, locale, disabled, readonly}), this.#rows);
    const invalid = this.hasAttribute('data-invalid');
    const marked = new Set(this.#boxes);
    for (const box of this.#rows.querySelectorAll('input'))
      box.ariaInvalid = String(invalid && marked.has(box));
  }

  /** Puts the rows into the text that is posted, and tells the page. */
  #tell(type: 'input' | 'change'): void {
    this.control.value = textOf(this.#typed);
    this.#show();
    this.control.dispatchEvent(new Event(type, {bubbles: true}));
  }

  #put(index: number, corners: readonly TypedCorner[]): void {
    this.#typed = this.#typed.toSpliced(index, 1, ...corners);
  }

  #onType = (event: Event): void => {
    event.stopPropagation();
    const box = event.target as HTMLInputElement;
    const [index, part] = (box.dataset.corner ?? '').split('-').map(Number) as [number, 0 | 1];
    const [lat, lon] = this.#typed[index] ?? ['', ''];
    this.#put(index, [part === 0 ? [box.value, lon] : [lat, box.value]]);
    this.#tell('input');
  };

  /** A whole corner, or a list of them as a GPS gives it, is spread over the rows. */
  #onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    const corners = cornersIn(text).filter(([, lon]) => lon !== '');
    const box = (event.target as HTMLElement).closest<HTMLInputElement>('input');
    if (corners.length === 0 || !box || box.readOnly) return;
    event.preventDefault();
    const index = Number(box.dataset.corner?.split('-')[0]);
    this.#put(index, corners);
    this.#tell('input');
    this.#tell('change');
    this.#focusRow(index + corners.length);
  };

  #onClick = (event: Event): void => {
    const {remove, here} = (event.target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    if (here !== undefined) this.#locate();
    if (remove === undefined) return;
    const index = Number(remove);
    this.#typed = this.#typed.toSpliced(index, 1);
    this.#tell('change');
    this.#say('removed', {i: index + 1});
    this.#focusRow(index);
  };

  #focusRow(index: number): void {
    this.#rows.querySelector<HTMLElement>(`[data-corner="${index}-0"]`)?.focus();
  }

  #say(key: 'locating' | 'located' | 'notLocated' | 'removed', params: Record<string, number> = {}): void {
    const words = wordsFor(polygonFieldWords, localeOf(this));
    setText(this.#status, say(words[key], params, localeOf(this)));
  }

  #locate(): void {
    this.#say('locating');
    if (!('geolocation' in navigator)) return this.#say('notLocated');
    navigator.geolocation.getCurrentPosition(
      ({coords}) => {
        const corner = [coords.latitude, coords.longitude].map(degrees => numberText(degrees.toFixed(6)));
        this.#typed.push(corner as unknown as TypedCorner);
        this.#tell('change');
        this.#say('located', {i: this.#typed.length, metres: Math.round(coords.accuracy)});
      },
      () => this.#say('notLocated'),
      {enableHighAccuracy: true, timeout: locateTimeoutMs},
    );
  }
}
