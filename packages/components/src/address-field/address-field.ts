import {cleanNumeric} from '@kepahiang/schemas/clean.js';
import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {kodePosFault} from '@kepahiang/schemas/identifiers/kode-pos.js';
import {addressId} from '@kepahiang/schemas/messages/field-parts-id.js';
import type {Regency} from '@kepahiang/schemas/wilayah/regency.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {FieldElement} from '../field-element/field-element.ts';
import {PageElement} from '../page-element/page-element.ts';
import {regionGroups} from '../region-field/region-field.html.ts';
import {registerFaultTexts} from '../texts/fault-texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {addressFieldContent, addressParts, type Address, type AddressPart} from './address-field.html.ts';
import {addressFieldWords} from './address-field.words.ts';

function neighbourhoodFault(value: string): Finding | undefined {
  return /^[0-9]{1,3}$/.test(cleanNumeric(value)) ? undefined : finding('rt.bentuk');
}

function postcodeFault(value: string): Finding | undefined {
  return kodePosFault(cleanNumeric(value));
}

/** Rules of the parts that have one. */
const rules: Readonly<Partial<Record<AddressPart, (value: string) => Finding | undefined>>> = {
  rt: neighbourhoodFault,
  rw: neighbourhoodFault,
  kodepos: postcodeFault,
};

/**
 * An address within the regency in five parts, each a field of its own with its own fault. The postal code follows the
 * kecamatan as long as nobody has typed another. Posted as `name.jalan`, `name.rt`, `name.rw`, `name.desa` and
 * `name.kodepos`, with and without JavaScript.
 *
 * @element kph-address-field
 * @fires change - The person committed a part (native event of the inner control).
 */
export class AddressField extends PageElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    name: {},
    label: {},
    hint: {},
    required: {type: Boolean},
    disabled: {type: Boolean},
    own: {type: Boolean},
    regency: {attribute: false},
  };

  /** Name in the form data, before the names of the parts. */
  declare name: string;
  /** Question above the parts, where the element writes them. */
  declare label: string;
  /** Help under the question, where the element writes it. */
  declare hint: string;
  /** Street and village must be given, where the element writes them. */
  declare required: boolean;
  /** Shown, not editable and not sent. */
  declare disabled: boolean;
  /** The browser may fill in the person's own address, where the element writes the parts. */
  declare own: boolean;
  /** Places of the regency, where the element writes the list of villages. */
  declare regency: Regency | undefined;

  #filled = '';
  #status = document.createElement('p');

  constructor() {
    super();
    this.name = this.label = this.hint = '';
    this.required = this.disabled = this.own = false;
  }

  /** The address as it is now; the village as its code. */
  get value(): Address {
    const given = addressParts.map(part => [part, this.#field(part)?.value ?? ''] as const);
    return Object.fromEntries(given.filter(([, text]) => text !== ''));
  }

  /** Gives another address, as a page does, without an event. */
  set value(value: Address) {
    for (const part of addressParts) {
      const field = this.#field(part);
      if (field) field.value = value[part] ?? '';
    }
    this.#filled = '';
  }

  protected override content(): TemplateResult {
    const {name, label, hint, required, disabled, own, regency, locale} = this;
    const groups = regency ? regionGroups(regency, locale) : [];
    return addressFieldContent({name, label, hint, required, disabled, own, groups, locale});
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    const fieldset = this.querySelector('fieldset');
    if (fieldset && changed.has('disabled') && this.hasUpdated) fieldset.disabled = this.disabled;
    for (const part of addressParts) {
      const field = this.#field(part);
      const rule = rules[part];
      if (field && rule) field.rule = rule;
    }
  }

  /** @internal */
  protected override enhance(): void {
    registerFaultTexts('id', addressId);
    this.classList.add('kph-address-field');
    this.disabled ||= this.querySelector('fieldset')?.disabled ?? false;
    this.#status.className = 'kph-hidden';
    this.#status.role = 'status';
    this.append(this.#status);
    this.addEventListener('change', ({target}) => {
      if (this.#field('desa')?.contains(target as Node)) this.#fillPostcode();
    });
  }

  #field(part: AddressPart): FieldElement | null {
    const control = this.querySelector(`[name="${this.name}.${part}"]`);
    return control?.closest<FieldElement>('.kph-field') ?? null;
  }

  /** The postal code of the kecamatan, unless somebody has written another one. */
  #fillPostcode(): void {
    const list = this.querySelector<HTMLSelectElement>(`select[name="${this.name}.desa"]`);
    const group = list?.selectedOptions[0]?.parentElement;
    const postcode = (group instanceof HTMLOptGroupElement && group.dataset.postcode) || '';
    const field = this.#field('kodepos');
    if (!postcode || !field || (field.value !== '' && field.value !== this.#filled)) return;
    if (field.value === postcode) return;
    field.value = this.#filled = postcode;
    this.#status.textContent = say(wordsFor(addressFieldWords, this.locale).filled, {postcode});
  }
}
