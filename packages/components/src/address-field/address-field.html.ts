import {html, nothing, type TemplateResult} from 'lit';
import {idOf, legendPart, type FieldFrame} from '../field-element/field-parts.html.ts';
import {regionFieldTemplate, type RegionGroup} from '../region-field/region-field.html.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import {wordsFor} from '../texts/words.ts';
import {addressFieldWords} from './address-field.words.ts';

/** The parts of an address, and their names behind the name of the field. */
export const addressParts = ['jalan', 'rt', 'rw', 'desa', 'kodepos'] as const;
/** One of {@link addressParts}. */
export type AddressPart = (typeof addressParts)[number];
/** An address; the village as its code. */
export type Address = Readonly<Partial<Record<AddressPart, string>>>;

/** An address within the regency. */
export interface AddressFieldOptions extends Omit<FieldFrame, 'error' | 'autocomplete'> {
  /** Villages by kecamatan; see `regionGroups`. */
  readonly groups: readonly RegionGroup[];
  readonly value?: Address;
  /** Texts of faults by part. */
  readonly errors?: Address;
  /** The browser may fill in the person's own address. */
  readonly own?: boolean;
}

/** Most characters of the line of the street. */
const longestStreet = 200;

function frameOf(field: AddressFieldOptions, part: AddressPart, label: string): FieldFrame & {value: string} {
  const {value = {}, errors = {}, required, readonly, locale} = field;
  return {
    name: `${field.name}.${part}`,
    id: part === 'jalan' ? idOf(field) : `${idOf(field)}-${part}`,
    label,
    value: value[part] ?? '',
    ...(errors[part] && {error: errors[part]}),
    ...(required && (part === 'jalan' || part === 'desa') && {required}),
    ...(readonly && {readonly}),
    ...(locale && {locale}),
  };
}

/** Legend and the five parts, each a field of its own. */
export function addressFieldContent(field: AddressFieldOptions): TemplateResult {
  const words = wordsFor(addressFieldWords, field.locale);
  const id = idOf(field);
  const fill = (name: string): {autocomplete: string} => ({autocomplete: field.own ? name : 'off'});
  const small = (part: 'rt' | 'rw'): TemplateResult =>
    textFieldTemplate({
      ...frameOf(field, part, part.toUpperCase()),
      ...fill('off'),
      inputmode: 'numeric',
      width: 'xs',
    });
  return html`<fieldset
    class="kph-fieldset kph-address"
    aria-describedby=${field.hint ? `${id}-hint` : nothing}
    ?disabled=${field.disabled}
  >
    ${legendPart({...field, required: field.required ?? false})}
    ${field.hint ? html`<p class="kph-hint" id="${id}-hint">${field.hint}</p>` : nothing}
    ${textFieldTemplate({...frameOf(field, 'jalan', words.street), ...fill('street-address'), hint: words.streetHint, maxLength: longestStreet})}
    <div class="kph-address-row">${small('rt')}${small('rw')}</div>
    ${regionFieldTemplate({...frameOf(field, 'desa', words.region), groups: field.groups})}
    ${textFieldTemplate({...frameOf(field, 'kodepos', words.postcode), ...fill('postal-code'), inputmode: 'numeric', width: 'sm'})}
  </fieldset>`;
}

/** An address in five parts, posted as `name.jalan`, `name.rt`, `name.rw`, `name.desa` and `name.kodepos`. */
export function addressFieldTemplate(field: AddressFieldOptions): TemplateResult {
  return html`<kph-address-field class="kph-address-field" name=${field.name}>${addressFieldContent(field)}</kph-address-field>`;
}
