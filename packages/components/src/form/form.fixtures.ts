import {html, type TemplateResult} from 'lit';
import {nikFieldTemplate} from '../nik-field/nik-field.html.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {formTemplate, type FormOptions} from './form.html.ts';

const fields = (
  prefix: string,
  faults: {readonly nik?: string; readonly nama?: string} = {},
): TemplateResult =>
  html`${nikFieldTemplate({
    name: `${prefix}.nik`,
    label: 'NIK',
    required: true,
    ...(faults.nik && {error: faults.nik, value: '1708'}),
  })}
  ${textFieldTemplate({
    name: `${prefix}.nama`,
    label: 'Nama lengkap',
    required: true,
    ...(faults.nama && {error: faults.nama}),
  })}`;

/** A form: empty, sent back with faults, with actions of its own. */
export const formFixtures = defineFixtures({
  name: 'form',
  tag: 'kph-form',
  template: formTemplate,
  states: {
    Kosong: {body: fields('baru'), action: '#kirim'},
    DenganKesalahan: {
      body: fields('salah', {
        nik: 'NIK harus 16 angka; Anda mengetik 4 angka.',
        nama: 'Nama lengkap wajib diisi.',
      }),
      action: '#kirim',
      errors: [
        {text: 'NIK harus 16 angka; Anda mengetik 4 angka.', href: '#salah-nik'},
        {text: 'Nama lengkap wajib diisi.', href: '#salah-nama'},
      ],
    },
    TombolSendiri: {
      body: fields('simpan'),
      action: '#kirim',
      actions: html`<button class="kph-button" type="submit">Kirim permohonan</button>
        <button class="kph-button kph-button--secondary" type="submit" name="simpan" value="ya" formnovalidate>
          Simpan dan keluar
        </button>`,
    },
    TeksTombol: {body: fields('lacak'), action: '#lacak', method: 'get', submitText: 'Lacak permohonan'},
  } satisfies Record<string, FormOptions>,
});
