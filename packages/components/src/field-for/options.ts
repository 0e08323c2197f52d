import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import type {Option} from '@kepahiang/schemas/service/types.js';
import {villagesOf} from '@kepahiang/schemas/wilayah/regency.js';
import type {Choice} from '../choice/choice.html.ts';
import type {SelectGroup} from '../select-field/select-field.html.ts';
import {inLocale, type FieldContext} from './context.ts';

/** Choices that apply to the answers given so far. */
export function choicesOf(options: readonly Option[], context: FieldContext): Choice[] {
  return options
    .filter(option => conditionHolds(option.when, context.answers ?? {}))
    .map(({value, label, hint}) => ({
      value,
      label: inLocale(label, context),
      ...(hint && {hint: inLocale(hint, context)}),
    }));
}

/** Villages by kecamatan, and before them the agencies where one of those may be chosen. */
export function placesOf(context: FieldContext, orOpd: boolean): SelectGroup[] {
  const {regency, agencies = [], locale} = context;
  const kecamatan = (regency?.kecamatan ?? []).map(one => ({
    label: locale?.startsWith('en') ? `${one.name} district` : `Kecamatan ${one.name}`,
    options: villagesOf(one).map(({code, name}) => ({value: code, label: name})),
  }));
  if (!orOpd || agencies.length === 0) return kecamatan;
  const label = locale?.startsWith('en') ? 'Agencies of the regency' : 'Perangkat daerah';
  return [
    {label, options: agencies.map(({slug, name}) => ({value: `opd:${slug}`, label: name}))},
    ...kecamatan,
  ];
}
