import {html, nothing, type TemplateResult} from 'lit';
import {
  describedBy,
  idOf,
  inputPart,
  legendPart,
  notesPart,
  type FieldOptions,
} from '../field-element/field-parts.html.ts';
import {wordsFor} from '../texts/words.ts';
import {dateFieldWords} from './date-field.words.ts';

/** Names of the three boxes behind the name of the field. */
export const dateParts = ['hari', 'bulan', 'tahun'] as const;

function partsOf(value: string | undefined): readonly string[] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '');
  return iso ? [String(Number(iso[3])), String(Number(iso[2])), iso[1] as string] : (value ?? '').split('/');
}

/**
 * Legend, notes and three boxes.
 * @param beside - Stands after the boxes: the button of a calendar.
 */
export function dateFieldContent(
  field: FieldOptions,
  beside: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const id = idOf(field);
  const {day, month, year} = wordsFor(dateFieldWords, field.locale);
  const values = partsOf(field.value);
  const bday = ['bday-day', 'bday-month', 'bday-year'];
  const box = (label: string, index: number): TemplateResult => {
    const boxId = index === 0 ? id : `${id}-${dateParts[index]}`;
    const {
      hint: _hint,
      heading: _heading,
      value: _value,
      label: _label,
      autocomplete,
      autofocus = false,
      ...rest
    } = field;
    const own = {...rest, id: boxId, name: `${field.name}.${dateParts[index]}`, value: values[index] ?? ''};
    const filled = autocomplete === 'bday' ? {autocomplete: bday[index] as string} : {autocomplete: 'off'};
    return html`<div>
      <label class="kph-label" for=${boxId}>${label}</label>
      ${inputPart({...own, ...filled, autofocus: autofocus && index === 0, inputmode: 'numeric', describedBy: '', width: index === 2 ? 'year' : 'xs'})}
    </div>`;
  };
  return html`<fieldset class="kph-fieldset" aria-describedby=${describedBy(field)}>
    ${legendPart(field)} ${notesPart(field)}
    <div class="kph-date">${[day, month, year].map(box)}${beside}</div>
  </fieldset>`;
}

/**
 * A date in three boxes. Value and form data are `YYYY-MM-DD`; without JavaScript the boxes are posted as
 * `name.hari`, `name.bulan` and `name.tahun`.
 */
export function dateFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-date-field
    class="kph-field"
    name=${field.name}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${dateFieldContent(field)}</kph-date-field
  >`;
}
