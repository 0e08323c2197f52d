import {checkboxGroupTemplate} from '@kepahiang/components/checkbox-group/checkbox-group.html.js';
import {checkboxTemplate} from '@kepahiang/components/checkbox/checkbox.html.js';
import {dateFieldTemplate} from '@kepahiang/components/date-field/date-field.html.js';
import {datetimeFieldTemplate} from '@kepahiang/components/datetime-field/datetime-field.html.js';
import {fileFieldTemplate} from '@kepahiang/components/file-field/file-field.html.js';
import {nikFieldTemplate} from '@kepahiang/components/nik-field/nik-field.html.js';
import {nipFieldTemplate} from '@kepahiang/components/nip-field/nip-field.html.js';
import {npwpFieldTemplate} from '@kepahiang/components/npwp-field/npwp-field.html.js';
import {numberFieldTemplate} from '@kepahiang/components/number-field/number-field.html.js';
import {rupiahFieldTemplate} from '@kepahiang/components/rupiah-field/rupiah-field.html.js';
import {selectFieldTemplate} from '@kepahiang/components/select-field/select-field.html.js';
import {textFieldTemplate} from '@kepahiang/components/text-field/text-field.html.js';
import {textareaFieldTemplate} from '@kepahiang/components/textarea-field/textarea-field.html.js';
import {attachmentLimits} from '@kepahiang/schemas/attachment/limit.js';
import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import {valueLabel} from '@kepahiang/schemas/spending/value-labels.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../../month-label.ts';
import {recentMonths} from '../../treasurer/recent-months.ts';
import type {Choice} from '../references.ts';
import {kindOf, type Shape} from '../shape.ts';

/** Documents and payments that may be chosen, by the path of the field without numbers. */
export type Choices = ReadonlyMap<string, readonly Choice[]>;

/** A path without the numbers of rows: `items.0.npd` → `items.npd`. */
export const plainPath = (path: string): string => path.replace(/\.[0-9]+(?=\.|$)/g, '');

/** One value to ask for. */
export interface ScalarField {
  readonly shape: Shape;
  readonly path: string;
  readonly label: string;
  readonly value: unknown;
  readonly isRequired: boolean;
  readonly choices: Choices;
}

interface Frame {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly value?: string;
  readonly hint?: string;
}

function monthField(frame: Frame): TemplateResult {
  const months = recentMonths();
  const {value} = frame;
  const offered = value && !months.includes(value) ? [value, ...months] : months;
  return selectFieldTemplate({...frame, options: offered.map(one => ({value: one, label: monthLabel(one)}))});
}

function choiceHint(choices: readonly Choice[]): {hint?: string} {
  return choices.length > 0 ? {} : {hint: 'Belum ada dokumen yang dapat dipilih.'};
}

function documentField({path, value, choices}: ScalarField, frame: Frame): TemplateResult {
  const offered = choices.get(plainPath(path)) ?? [];
  const isKnown = typeof value !== 'string' || offered.some(one => one.value === value);
  const options = isKnown ? offered : [{value: value, label: 'Pilihan sebelumnya'}, ...offered];
  return selectFieldTemplate({...frame, ...choiceHint(offered), options});
}

function documentsField({path, value, choices}: ScalarField, frame: Frame): TemplateResult {
  const offered = choices.get(plainPath(path)) ?? [];
  const values = Array.isArray(value) ? (value as string[]) : [];
  const {value: _value, ...rest} = frame;
  if (offered.length === 0 && values.length === 0)
    return html`<div class="kph-field-frame">
      <p class="kph-label">${frame.label}</p>
      <p class="kph-hint">Belum ada dokumen yang dapat dipilih.</p>
    </div>`;
  const before = values.filter(one => !offered.some(choice => choice.value === one));
  const options = [...offered, ...before.map(one => ({value: one, label: 'Pilihan sebelumnya'}))];
  return checkboxGroupTemplate({...rest, options, values});
}

function senText(value: string): string {
  return isMoney(value) ? formatMoney(value, {style: 'angka'}) : value;
}

function numberField({shape, path}: ScalarField, frame: Frame): TemplateResult {
  const {minimum, maximum, type} = shape;
  const rate = path.endsWith('tarifBp') ? {hint: '1% ditulis 100; 1,5% ditulis 150.'} : {};
  return numberFieldTemplate({
    ...frame,
    ...rate,
    ...(minimum !== undefined && {min: minimum}),
    ...(maximum !== undefined && {max: maximum}),
    ...(type === 'number' && {decimals: 6}),
  });
}

const exampleHint = ({examples}: Shape): {hint?: string} =>
  examples?.[0] ? {hint: `Contoh: ${examples[0]}`} : {};

function textField({shape}: ScalarField, frame: Frame): TemplateResult {
  const {minLength, maxLength} = shape;
  return textFieldTemplate({
    ...frame,
    ...exampleHint(shape),
    ...(minLength !== undefined && {minLength}),
    ...(maxLength !== undefined && {maxLength}),
  });
}

/** The field that asks for one value, of the kind its schema says. */
export function scalarField(field: ScalarField): TemplateResult | typeof nothing {
  const {shape, path, label, value, isRequired} = field;
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  const frame: Frame = {name: path, label, required: isRequired, ...(text && {value: text})};
  switch (kindOf(shape)) {
    case 'constant':
      return text ? html`<input type="hidden" name=${path} value=${text} />` : nothing;
    case 'choice':
      return selectFieldTemplate({
        ...frame,
        options: (shape.enum ?? []).map(one => ({value: one, label: valueLabel(one)})),
      });
    case 'yes-no':
      return checkboxTemplate({
        ...frame,
        required: false,
        value: 'true',
        checked: value === true || value === 'true',
      });
    case 'number':
      return numberField(field, frame);
    case 'rupiah':
      return rupiahFieldTemplate(frame);
    case 'sen':
      return textFieldTemplate({
        ...frame,
        ...(text && {value: senText(text)}),
        hint: 'Dalam rupiah; sen di belakang koma bila ada.',
        inputmode: 'decimal',
        width: 'md',
      });
    case 'date':
      return dateFieldTemplate(frame);
    case 'month':
      return monthField(frame);
    case 'moment':
      return datetimeFieldTemplate(frame);
    case 'document':
    case 'payment':
      return documentField(field, frame);
    case 'texts':
      return documentsField(field, frame);
    case 'hash':
      return fileFieldTemplate({
        ...{name: path, label, required: isRequired, maxBytes: attachmentLimits.surat.absoluteBytes},
        hint: 'Sidik berkas dihitung di sini. Unggah berkasnya sebagai lampiran sesudah dokumen disimpan.',
      });
    case 'nip':
      return nipFieldTemplate(frame);
    case 'nik':
      return nikFieldTemplate(frame);
    case 'npwp':
      return npwpFieldTemplate(frame);
    case 'area':
      return textareaFieldTemplate({
        ...frame,
        rows: 4,
        ...(shape.maxLength !== undefined && {maxLength: shape.maxLength}),
      });
    case 'digits':
      return textFieldTemplate({...frame, ...exampleHint(shape), inputmode: 'numeric', width: 'md'});
    default:
      return textField(field, frame);
  }
}
