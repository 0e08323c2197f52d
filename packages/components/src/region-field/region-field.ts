import {choiceId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {Regency} from '@kepahiang/schemas/wilayah/regency.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {FieldElement} from '../field-element/field-element.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {localeOf} from '../texts/texts.ts';
import {wordsFor} from '../texts/words.ts';
import {regionFieldContent, regionGroups} from './region-field.html.ts';
import {regionFieldWords} from './region-field.words.ts';

/** A group that is out of the list for now, and the mark that keeps its place. */
interface Parked {
  readonly group: HTMLOptGroupElement;
  readonly mark: Comment;
}

/**
 * A village (desa or kelurahan) of the regency. Without JavaScript one list under the names of the kecamatan; with it a
 * second list of the kecamatan shortens the first. Who knows the village can choose it at once: the kecamatan follows.
 * Posts the code of the village.
 *
 * @element kph-region-field
 * @fires change - The person chose a village (native event of the inner select).
 */
export class RegionField extends FieldElement {
  /** @internal */
  static override readonly faultTexts = choiceId;

  /** @internal */
  static override readonly properties: PropertyDeclarations = {regency: {attribute: false}};

  /** Places of the regency, where the element writes the list. */
  declare regency: Regency | undefined;

  #parked: Parked[] = [];
  #kecamatan: HTMLSelectElement | undefined;
  #kecamatanLabel = document.createElement('label');

  /** The list of villages, which is posted. */
  override get control(): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>('select[name]')!;
  }

  override get controls(): HTMLSelectElement[] {
    return this.control ? [this.control] : [];
  }

  /** Puts the focus into the first list without an answer. */
  override focus(options?: FocusOptions): void {
    const first = this.#kecamatan?.value === '' ? this.#kecamatan : this.control;
    first.focus(options);
  }

  /** @internal */
  override handleEvent(event: Event): void {
    // What a reset brings back must be in the list when it comes.
    if (event.type === 'reset' && event.target === this.control?.form) this.#unpark();
    super.handleEvent(event);
  }

  protected override content(options: FieldOptions): TemplateResult {
    const {regency} = this;
    return regionFieldContent({
      ...options,
      groups: regency ? regionGroups(regency, options.locale ?? '') : [],
    });
  }

  protected override write(value: string): void {
    this.#unpark();
    super.write(value);
    if (this.#kecamatan) this.#kecamatan.value = '';
    this.#follow();
  }

  protected override get missingCode(): string {
    return 'pilihan.kosong';
  }

  protected override get described(): Element {
    return this.querySelector('fieldset') ?? this.control;
  }

  protected override get controlBlock(): Element {
    return this.querySelector('.kph-region') ?? this.control;
  }

  protected override regroup(): void {
    // A choice has no other way of being written.
  }

  protected override afterReset(): void {
    if (this.#kecamatan) this.#kecamatan.value = '';
    this.#follow();
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#unpark(); // the list is written anew
    super.update(changed);
    if (this.#kecamatan) this.#name();
    else this.#addList();
    this.#follow();
  }

  /** @internal */
  protected override forward(): void {
    super.forward();
    if (this.#kecamatan) this.#kecamatan.disabled = this.disabled;
  }

  /** @internal */
  protected override onEdit(type: string): void {
    if (document.activeElement === this.#kecamatan) this.#narrow();
    else this.#follow();
    super.onEdit(type);
  }

  /** The list of kecamatan in front of the list of villages. */
  #addList(): void {
    const place = this.control.parentElement;
    if (!place || this.querySelectorAll('optgroup').length < 2) return;
    const kecamatan = document.createElement('select');
    const label = this.#kecamatanLabel;
    kecamatan.className = 'kph-input';
    kecamatan.id = `${this.control.id}-kecamatan`;
    kecamatan.disabled = this.disabled;
    label.className = 'kph-label';
    label.htmlFor = kecamatan.id;
    const part = document.createElement('div');
    part.append(label, kecamatan);
    this.#kecamatan = kecamatan;
    place.before(part);
    this.#name();
  }

  /** Names of the kecamatan, in the language of the page. */
  #name(): void {
    const kecamatan = this.#kecamatan!;
    const words = wordsFor(regionFieldWords, localeOf(this));
    const names = [...this.control.querySelectorAll('optgroup')].map(group => group.label);
    this.#kecamatanLabel.textContent = words.kecamatan;
    const bare = names.map(name => name.replace(/^(kecamatan|kec\.?)\s+/i, ''));
    const {value} = kecamatan;
    kecamatan.replaceChildren(
      new Option(words.all, ''),
      ...names.map((name, index) => new Option(bare[index], name)),
    );
    kecamatan.value = value;
  }

  /** Shows the kecamatan of the chosen village. */
  #follow(): void {
    const group = this.control?.selectedOptions[0]?.parentElement;
    if (!this.#kecamatan) return;
    if (group instanceof HTMLOptGroupElement) this.#kecamatan.value = group.label;
    this.#park();
  }

  /** A kecamatan was chosen: a village elsewhere is no answer any more. */
  #narrow(): void {
    const {control} = this;
    const group = control.selectedOptions[0]?.parentElement;
    const elsewhere = group instanceof HTMLOptGroupElement && group.label !== this.#kecamatan?.value;
    if (elsewhere && this.#kecamatan?.value) control.value = '';
    this.#park();
  }

  // Not `hidden`: the lists of many phones show hidden choices.
  #park(): void {
    const chosen = this.#kecamatan?.value;
    this.#unpark();
    if (!chosen) return;
    for (const group of this.control.querySelectorAll('optgroup')) {
      if (group.label === chosen) continue;
      const mark = document.createComment('');
      group.replaceWith(mark);
      this.#parked.push({group, mark});
    }
  }

  #unpark(): void {
    for (const {group, mark} of this.#parked) mark.replaceWith(group);
    this.#parked = [];
  }
}
