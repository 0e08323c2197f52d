import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import type {FileRef} from '@kepahiang/schemas/service/define.js';
import type {Field, SimpleField} from '@kepahiang/schemas/service/types.js';
import type {TemplateResult} from 'lit';
import {checkboxGroupTemplate} from '../checkbox-group/checkbox-group.html.ts';
import {checkboxTemplate} from '../checkbox/checkbox.html.ts';
import {dateFieldTemplate} from '../date-field/date-field.html.ts';
import {datetimeFieldTemplate} from '../datetime-field/datetime-field.html.ts';
import {emailFieldTemplate} from '../email-field/email-field.html.ts';
import type {FieldFrame, FieldOptions} from '../field-element/field-parts.html.ts';
import {geoFieldTemplate, type GeoValue} from '../geo-field/geo-field.html.ts';
import {nibFieldTemplate} from '../nib-field/nib-field.html.ts';
import {nikFieldTemplate} from '../nik-field/nik-field.html.ts';
import {nipFieldTemplate} from '../nip-field/nip-field.html.ts';
import {noRmFieldTemplate} from '../no-rm-field/no-rm-field.html.ts';
import {numberFieldTemplate} from '../number-field/number-field.html.ts';
import {phoneFieldTemplate} from '../phone-field/phone-field.html.ts';
import {radioGroupTemplate} from '../radio-group/radio-group.html.ts';
import {rupiahFieldTemplate} from '../rupiah-field/rupiah-field.html.ts';
import {selectFieldTemplate} from '../select-field/select-field.html.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import {textareaFieldTemplate} from '../textarea-field/textarea-field.html.ts';
import {wordsFor} from '../texts/words.ts';
import {fieldForWords} from './field-for.words.ts';
import {timeFieldTemplate} from '../time-field/time-field.html.ts';
import {uploadFieldTemplate} from '../upload-field/upload-field.html.ts';
import {frameOf, inLocale, textOf, type FieldContext} from './context.ts';
import {listTemplate} from './list.ts';
import {choicesOf, placesOf} from './options.ts';

export type {FieldContext} from './context.ts';

/** More choices than this are a list to open instead of radios to see. */
const mostRadios = 7;

type Writer<F extends SimpleField> = (field: F, frame: FieldFrame, context: FieldContext) => TemplateResult;
type HasType<F, Type> = F extends {type: infer Own} ? (Type extends Own ? F : never) : never;
type OfType<Type extends SimpleField['type']> = HasType<SimpleField, Type>;

const plain =
  (template: (options: FieldOptions) => TemplateResult) =>
  (_field: SimpleField, frame: FieldFrame, {value}: FieldContext): TemplateResult =>
    template({...frame, value: textOf(value)});

function lengths(field: OfType<'text'>): {maxLength: number; minLength?: number} {
  const {minLength, maxLength} = field;
  return {maxLength, ...(minLength && {minLength})};
}

const writers: {[Type in SimpleField['type']]: Writer<OfType<Type>>} = {
  text: (field, frame, {value}) =>
    textFieldTemplate({
      ...frame,
      ...lengths(field),
      value: textOf(value),
      ...(field.maxLength <= 20 && {width: 'md'}),
    }),
  area: (field, frame, {value}) => textareaFieldTemplate({...frame, ...lengths(field), value: textOf(value)}),
  enum: (field, frame, context) => {
    const options = choicesOf(field.options, context);
    const given = {...frame, options, value: textOf(context.value)};
    const select = field.widget ? field.widget === 'select' : options.length > mostRadios;
    return select ? selectFieldTemplate(given) : radioGroupTemplate(given);
  },
  choices: (field, frame, context) => {
    const {value} = context;
    const values = Array.isArray(value) ? value.map(String) : value ? [textOf(value)] : [];
    return checkboxGroupTemplate({...frame, options: choicesOf(field.options, context), values});
  },
  bool: (field, frame, {value, locale}) => {
    if (field.widget === 'checkbox')
      return checkboxTemplate({...frame, checked: value === true || value === 'true'});
    const {yes, no} = wordsFor(fieldForWords, locale);
    const options = [
      {value: 'true', label: yes},
      {value: 'false', label: no},
    ];
    return radioGroupTemplate({...frame, options, value: textOf(value), inline: true});
  },
  int: (field, frame, context) => numberTemplate(field, frame, context, 0),
  dec: (field, frame, context) => numberTemplate(field, frame, context, 6),
  money: plain(rupiahFieldTemplate),
  date: plain(dateFieldTemplate),
  datetime: plain(datetimeFieldTemplate),
  time: plain(timeFieldTemplate),
  nik: plain(nikFieldTemplate),
  nib: plain(nibFieldTemplate),
  nip: plain(nipFieldTemplate),
  norm: plain(noRmFieldTemplate),
  phone: plain(phoneFieldTemplate),
  email: plain(emailFieldTemplate),
  // The rule of the type is the server's and the schema's; a field with a mask of its own is a type of its own.
  identifier: (_field, frame, {value}) => textFieldTemplate({...frame, value: textOf(value), maxLength: 512}),
  desa: (field, frame, context) =>
    selectFieldTemplate({
      ...frame,
      options: placesOf(context, field.orOpd ?? false),
      value: textOf(context.value),
    }),
  geo: (_field, frame, {value}) =>
    geoFieldTemplate({
      ...frame,
      ...(typeof value === 'object' && value !== null && {value: value as GeoValue}),
    }),
  file: (field, frame, {value}) => {
    const {accept, maxBytes, multiple, capture} = field;
    const files = (Array.isArray(value) ? value : value ? [value] : []) as FileRef[];
    const limits = {
      accept,
      ...(maxBytes && {maxBytes}),
      ...(multiple && {multiple: true, maxFiles: multiple.max}),
    };
    return uploadFieldTemplate({...frame, ...limits, ...(capture && {capture}), files});
  },
};

function numberTemplate(
  field: OfType<'int'>,
  frame: FieldFrame,
  context: FieldContext,
  decimals: number,
): TemplateResult {
  const {min, max, unit} = field;
  return numberFieldTemplate({
    ...frame,
    decimals,
    value: textOf(context.value),
    ...(min !== undefined && {min}),
    ...(max !== undefined && {max}),
    ...(unit && {unit: inLocale(unit, context)}),
  });
}

/** Whether an answer must be given, by the answers given so far. */
function isRequired(field: Field, {answers = {}}: FieldContext): boolean {
  const {required = true} = field;
  return typeof required === 'object' ? conditionHolds(required, answers) : required;
}

/**
 * The component of a field of a service, so that the portal, the pages without JavaScript and the stories
 * all show it the same way. The elements themselves are registered by their `index.js`.
 *
 * @param field - A field of a service definition.
 * @param context - Answer, fault, language and what the field depends on.
 */
export function fieldTemplate(field: Field, context: FieldContext = {}): TemplateResult {
  const frame = frameOf(field, context, isRequired(field, context));
  if (field.type === 'list') return listTemplate(field, frame, context, fieldTemplate);
  return (writers[field.type] as Writer<SimpleField>)(field, frame, context);
}
