import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {textareaFieldTemplate, type TextareaFieldOptions} from './textarea-field.html.ts';

const base: TextareaFieldOptions = {
  name: 'alamat',
  label: 'Alamat',
  hint: 'Nama jalan, nomor rumah, atau dusun',
};

/** Several lines of text in every state. */
export const textareaFieldFixtures = defineFixtures({
  name: 'textarea-field',
  tag: 'kph-textarea-field',
  template: textareaFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: 'Jalan Lintas Kepahiang–Curup, Dusun II', maxLength: 200},
    DenganBatas: {maxLength: 200},
    Kesalahan: {value: 'Jln', minLength: 5, error: 'Alamat paling sedikit 5 huruf; baru 3 huruf.'},
    LimaBaris: {label: 'Keterangan', hint: '', rows: 5},
    HanyaBaca: {readonly: true, value: 'Jalan Lintas Kepahiang–Curup, Dusun II\nDesa Pensiunan'},
  }),
});
