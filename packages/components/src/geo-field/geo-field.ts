import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {geoId} from '@kepahiang/schemas/messages/field-parts-id.js';
import {geoFault, parseCoordinate, type GeoPoint} from '@kepahiang/schemas/wilayah/geo.js';
import type {Regency} from '@kepahiang/schemas/wilayah/regency.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {labelText, setText} from '../field-element/dom-parts.ts';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {numberText} from '../number-field/number-text.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {geoFieldWords} from './geo-field.words.ts';
import {geoFieldContent} from './geo-field.html.ts';

/** How long the phone may look for satellites before the person is asked to type. */
const locateTimeoutMs = 20_000;

/**
 * A place as latitude and longitude, filled in by the phone at one press or typed by hand, so that nobody
 * needs a map, a mouse or a permission.
 *
 * @element kph-geo-field
 * @fires change - The place changed: typed (native event of the inner inputs) or found by the phone.
 */
export class GeoField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = geoId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {regency: {attribute: false}};

  /** With it a place outside is refused, and swapped numbers or a missing minus are recognised. */
  declare regency: Regency | undefined;

  /** Both numbers as typed, separated by a semicolon; empty while nothing is typed. */
  override get value(): string {
    const typed = this.#boxes.map(box => box.value.trim());
    return typed.some(Boolean) ? typed.join(';') : '';
  }

  /** Gives another value, as a page does, without an event. */
  override set value(value: string) {
    super.value = value;
  }

  /** The point, once both numbers can be read. */
  override get formValue(): GeoPoint | undefined {
    const [lat, lon] = this.#boxes.map(box => parseCoordinate(box.value));
    if (!Number.isFinite(lat) || !Number.isFinite(lon)) return undefined;
    const accuracy = this.#accuracy?.value;
    return {lat: lat!, lon: lon!, ...(accuracy && {akurasi_m: Number(accuracy)})};
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name]:not([type=hidden])')];
  }

  get #accuracy(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type=hidden]');
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {value: _value, ...rest} = options;
    return geoFieldContent(rest);
  }

  protected override write(value: string): void {
    const texts = value.split(';');
    this.#boxes.forEach((box, index) => (box.value = texts[index] ?? ''));
  }

  protected override regroup(): void {
    // Coordinates have one way of being written.
  }

  protected override collect(): void {
    // The boxes are posted as they are; a server reads them with the same rule.
  }

  protected override faultOf(): Finding | undefined {
    const point = this.formValue;
    if (!point) return finding('geo.bentuk');
    return this.regency && geoFault(point, this.regency.box);
  }

  protected override get missingCode(): string {
    return 'geo.kosong';
  }

  protected override get described(): Element {
    return this.querySelector('fieldset')!;
  }

  protected override get invalidTargets(): Element[] {
    return this.#boxes;
  }

  override get labelText(): string {
    return this.label || labelText(this.querySelector('legend'));
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    this.querySelector('button')?.addEventListener('click', () => this.#locate());
  }

  /** @internal */
  protected override onEdit(type: string): void {
    // What a person types is no longer what the device measured.
    if (this.#accuracy) this.#accuracy.value = '';
    super.onEdit(type);
  }

  #locate(): void {
    const texts = wordsFor(geoFieldWords, localeOf(this));
    const status = this.querySelector('[role=status]')!;
    setText(status, texts.locating);
    const failed = (): void => setText(status, texts.notLocated);
    if (!('geolocation' in navigator)) return failed();
    navigator.geolocation.getCurrentPosition(
      ({coords}) => {
        this.value = [coords.latitude, coords.longitude]
          .map(degrees => numberText(degrees.toFixed(6)))
          .join(';');
        if (this.#accuracy) this.#accuracy.value = String(Math.round(coords.accuracy));
        setText(status, say(texts.located, {metres: Math.round(coords.accuracy)}, localeOf(this)));
        this.dispatchEvent(new Event('change', {bubbles: true}));
        if (this.#accuracy) this.#accuracy.value = String(Math.round(coords.accuracy));
      },
      failed,
      {enableHighAccuracy: true, timeout: locateTimeoutMs},
    );
  }
}
