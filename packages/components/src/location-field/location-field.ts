import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {geoFault, type GeoPoint} from '@kepahiang/schemas/wilayah/geo.js';
import {html, render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {GeoField} from '../geo-field/geo-field.ts';
import {numberText} from '../number-field/number-text.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {boxOf, fromMap, moved, onMap, widthM, type Box} from './location.ts';
import {locationFieldContent, type MapPicture} from './location-field.html.ts';
import {locationFieldWords} from './location-field.words.ts';

/** A place a person can choose by its name. */
export interface NamedPlace extends GeoPoint {
  readonly label: string;
}

/** How the page looks for a place by name. */
export type PlaceFinder = (text: string) => readonly NamedPlace[] | Promise<readonly NamedPlace[]>;

/** How far an arrow key moves the marker. @unit metre */
const stepM = 10;
/** How far it does together with Shift. @unit metre */
const bigStepM = 100;
/** What the phone says is less accurate than this is pointed out. @unit metre */
const roughM = 50;
/** Steps of the arrow keys, to the north and to the east. */
const arrows: Readonly<Record<string, readonly [north: number, east: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * A place, found in the way that suits: asked from the phone, looked for by the name of a village or landmark, pointed at
 * on a map with finger, mouse or arrow keys, or typed. The picture of the map is the page's own; nothing is asked from
 * other servers. Where the edges of the regency are given, a place outside is a fault.
 *
 * @element kph-location-field
 * @fires input - The marker was moved.
 * @fires change - The place changed: typed, found, chosen or pointed at.
 */
export class LocationField extends GeoField {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    box: {converter: {fromAttribute: boxOf}},
    map: {attribute: false},
    search: {type: Boolean},
    findPlaces: {attribute: false},
  };

  /** Edges of the regency; the attribute is `south north west east`. */
  declare box: Box | undefined;
  /** Picture of a map, where the element writes it. */
  declare map: MapPicture | undefined;
  /** Offers to look for a place by name, where the element writes it. */
  declare search: boolean;
  /** Looks for places by name. */
  declare findPlaces: PlaceFinder | undefined;

  #asked = 0;

  override get control(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[name]')!;
  }

  override get controls(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {map, search, box} = this;
    const {value: _value, ...frame} = options;
    return locationFieldContent({...frame, search, ...(map && {map}), ...(box && {box})});
  }

  protected override faultOf(): Finding | undefined {
    const point = this.formValue;
    if (!point) return finding('geo.bentuk');
    return this.box ? geoFault(point, this.box) : super.faultOf();
  }

  protected override write(value: string): void {
    super.write(value);
    this.#showPin();
  }

  protected override afterReset(): void {
    this.#showPin();
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    const map = this.#mapPlace;
    const keys = this.querySelector('.kph-location-keys');
    map?.setAttribute('role', 'application'); // so that screen readers hand over the arrow keys
    if (keys) map?.setAttribute('aria-describedby', keys.id);
    map?.classList.add('kph-focus');
    map?.addEventListener('click', this.#onPoint);
    map?.addEventListener('keydown', this.#onKey);
    map?.addEventListener('keyup', event => {
      if (event.key in arrows) this.#tell('change');
    });
    this.querySelector('[data-find]')?.addEventListener('click', () => void this.#find());
    const box = this.#searchBox;
    box?.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return;
      event.preventDefault(); // it looks for the place and does not send the form
      void this.#find();
    });
    // What is looked for is no answer.
    for (const type of ['input', 'change']) box?.addEventListener(type, event => event.stopPropagation());
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    const words = wordsFor(locationFieldWords, localeOf(this));
    const map = this.#mapPlace;
    if (map) {
      map.ariaLabel = words.map;
      map.tabIndex = this.#locked ? -1 : 0;
    }
    const keys = this.querySelector('.kph-location-keys');
    if (keys) setText(keys, words.keys);
    this.#showPin();
  }

  /** @internal */
  protected override onEdit(type: string): void {
    super.onEdit(type);
    // The accuracy of what the phone found is written after its event.
    queueMicrotask(() => this.#showPin());
  }

  get #mapPlace(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.kph-location-map');
  }

  get #mapBox(): Box | undefined {
    return boxOf(this.#mapPlace?.dataset.box ?? null);
  }

  get #searchBox(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.kph-location-search input');
  }

  get #locked(): boolean {
    return this.disabled || this.readonly || this.control.matches(':disabled');
  }

  #put(point: GeoPoint): void {
    if (this.#locked) return;
    this.value = [point.lat, point.lon].map(degrees => numberText(degrees.toFixed(6))).join(';');
    this.#tell('input');
  }

  #tell(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, {bubbles: true}));
    const state = this.querySelector('[data-state]');
    if (type === 'change' && state) setText(state, this.#stateText);
  }

  /** Where the marker is, and how sure that is. */
  get #stateText(): string {
    const point = this.formValue;
    const box = this.#mapBox;
    if (!point) return '';
    const words = wordsFor(locationFieldWords, localeOf(this));
    const place = {lat: numberText(point.lat.toFixed(5)), lon: numberText(point.lon.toFixed(5))};
    const sentences = [say(words.moved, place)];
    const {x = 0, y = 0} = box ? onMap(point, box) : {};
    if (x < 0 || x > 1 || y < 0 || y > 1) sentences.push(words.offMap);
    const count = point.akurasi_m;
    if (count) sentences.push(say(count > roughM ? words.rough : words.accuracy, {count}, localeOf(this)));
    return [...sentences, this.fault ? this.faultText : ''].filter(Boolean).join(' ');
  }

  #showPin(): void {
    const map = this.#mapPlace;
    const box = this.#mapBox;
    const pin = map?.querySelector<HTMLElement>('.kph-location-pin');
    const ring = map?.querySelector<HTMLElement>('.kph-location-accuracy');
    if (!map || !box || !pin || !ring) return;
    const point = this.formValue;
    const {x, y} = point ? onMap(point, box) : {x: -1, y: -1};
    pin.hidden = x < 0 || x > 1 || y < 0 || y > 1;
    ring.hidden = pin.hidden || !point?.akurasi_m;
    const size = ((point?.akurasi_m ?? 0) * 2) / widthM(box);
    for (const [name, part] of Object.entries({x, y, size}))
      map.style.setProperty(`--kph-location-${name}`, `${(part * 100).toFixed(3)}%`);
    const state = this.querySelector('[data-state]');
    if (state && point?.akurasi_m) setText(state, this.#stateText);
  }

  #onPoint = (event: MouseEvent): void => {
    const box = this.#mapBox;
    const {left, top, width, height} = this.#mapPlace!.getBoundingClientRect();
    if (!box || event.detail === 0) return; // no press of a pointer
    this.#put(fromMap((event.clientX - left) / width, (event.clientY - top) / height, box));
    this.#tell('change');
  };

  #onKey = (event: KeyboardEvent): void => {
    const arrow = arrows[event.key];
    const box = this.#mapBox;
    if (!arrow || !box) return;
    event.preventDefault();
    const step = event.shiftKey ? bigStepM : stepM;
    const point = this.formValue;
    // The first press brings the marker into the middle of the map.
    this.#put(point ? moved(point, arrow[0] * step, arrow[1] * step) : fromMap(0.5, 0.5, box));
  };

  async #find(): Promise<void> {
    const text = this.#searchBox?.value.trim() ?? '';
    const {findPlaces} = this;
    if (!text || !findPlaces) return;
    const asked = (this.#asked += 1);
    const words = wordsFor(locationFieldWords, localeOf(this));
    this.#listPlaces([], say(words.finding, {text}));
    try {
      const places = await findPlaces(text);
      if (asked !== this.#asked) return; // something else is looked for by now
      const count = places.length;
      this.#listPlaces(places, count ? say(words.found, {count}, localeOf(this)) : say(words.none, {text}));
    } catch {
      if (asked === this.#asked) this.#listPlaces([], words.failed);
    }
  }

  #listPlaces(places: readonly NamedPlace[], text: string): void {
    const list = this.querySelector<HTMLElement>('.kph-location-places');
    const status = this.querySelector('[data-found]');
    if (status) setText(status, text);
    if (!list) return;
    list.hidden = places.length === 0;
    render(
      places.map(place => this.#placePart(place)),
      list,
    );
  }

  #placePart(place: NamedPlace): TemplateResult {
    return html`<li>
      <button class="kph-location-place kph-focus" type="button" @click=${() => this.#choose(place)}>
        ${place.label}
      </button>
    </li>`;
  }

  #choose(place: NamedPlace): void {
    this.#put(place);
    const {chosen} = wordsFor(locationFieldWords, localeOf(this));
    this.#listPlaces([], say(chosen, {place: place.label}));
    this.#searchBox?.focus();
    this.#tell('change');
  }
}
