import {html, type TemplateResult} from 'lit';
import {nikFieldTemplate} from '../nik-field/nik-field.html.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {listFieldTemplate, type ListFieldOptions} from './list-field.html.ts';

const rowOf =
  (name: string) =>
  (index: number): TemplateResult =>
    html`${textFieldTemplate({name: `${name}.${index}.nama`, label: 'Nama anggota', required: true})}
    ${nikFieldTemplate({name: `${name}.${index}.nik`, label: 'NIK anggota', required: true})}`;
const rowsOf = (name: string, count: number): TemplateResult[] =>
  Array.from({length: count}, (_, index) => rowOf(name)(index));
const list = (name: string): Omit<ListFieldOptions, 'rows'> => ({
  name,
  label: 'Anggota peneliti',
  itemLabel: 'Anggota',
  required: true,
  min: 1,
  max: 30,
  row: rowOf(name),
});

/** Rows of fields: one, several, the most, in error. */
export const listFieldFixtures = defineFixtures({
  name: 'list-field',
  tag: 'kph-list-field',
  template: listFieldTemplate,
  states: {
    SatuBaris: {...list('anggota'), rows: rowsOf('anggota', 1)},
    TigaBaris: {...list('tim'), rows: rowsOf('tim', 3)},
    Penuh: {...list('penuh'), max: 2, rows: rowsOf('penuh', 2)},
    Kesalahan: {
      ...list('kurang'),
      rows: rowsOf('kurang', 1),
      error: 'Anggota peneliti paling sedikit 2; baru 1.',
    },
    TidakWajib: {...list('bebas'), required: false, min: 0, rows: []},
  } satisfies Record<string, ListFieldOptions>,
});
