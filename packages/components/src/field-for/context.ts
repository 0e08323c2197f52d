import type {Finding} from '@kepahiang/schemas/fault.js';
import type {Known} from '@kepahiang/schemas/service/condition.js';
import type {Field} from '@kepahiang/schemas/service/types.js';
import type {Text} from '@kepahiang/schemas/text.js';
import type {Regency} from '@kepahiang/schemas/wilayah/regency.js';
import type {FieldFrame} from '../field-element/field-parts.html.ts';

/** What rendering a field needs besides its definition. */
export interface FieldContext {
  /** Answer so far, typed as the definition says or as it was typed. */
  readonly value?: unknown;
  /** Text of the fault of the field itself. */
  readonly error?: string;
  /** Texts of faults by path, for lists and points. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** Stands before ids, where one page shows the same field twice. */
  readonly idPrefix?: string;
  /** Stands before the name, for a field inside a list: `anggota.0.`. */
  readonly namePrefix?: string;
  /** The label is the page's `<h1>`. */
  readonly heading?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  /** Answers given earlier, on which choices and duties depend. */
  readonly answers?: Known;
  /** Places for `desa` and `geo`. */
  readonly regency?: Regency;
  /** Agencies, where one may be answered instead of a village. */
  readonly agencies?: readonly {readonly slug: string; readonly name: string}[];
  /** Empty rows a list shows; without JavaScript they cannot be added. Default 1. */
  readonly emptyRows?: number;
  /** Rule of a field over its canonical value, checked on leaving. */
  readonly rule?: (field: Field) => ((value: string) => Finding | undefined) | undefined;
}

/** Text in the language of the context. */
export function inLocale(text: Text, {locale}: FieldContext): string {
  return locale?.startsWith('en') ? text.en : text.id;
}

/** A text value; what is no text is empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** What every field template takes, from a definition and its context. */
export function frameOf(field: Field, context: FieldContext, required: boolean): FieldFrame {
  const {error, locale, heading, disabled, readonly, idPrefix, namePrefix = ''} = context;
  const name = `${namePrefix}${field.name}`;
  return {
    name,
    label: inLocale(field.label, context),
    required,
    ...(field.hint && {hint: inLocale(field.hint, context)}),
    ...(idPrefix && {id: `${idPrefix}${name.replaceAll('.', '-')}`}),
    ...(field.autocomplete && {autocomplete: field.autocomplete}),
    ...(error && {error}),
    ...(locale && {locale}),
    ...(heading && {heading}),
    ...(disabled && {disabled}),
    ...(readonly && {readonly}),
  };
}
