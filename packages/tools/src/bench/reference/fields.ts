import {checkboxGroupTemplate} from '@kepahiang/components/checkbox-group/checkbox-group.html.js';
import {checkboxTemplate} from '@kepahiang/components/checkbox/checkbox.html.js';
import {dateFieldTemplate} from '@kepahiang/components/date-field/date-field.html.js';
import {emailFieldTemplate} from '@kepahiang/components/email-field/email-field.html.js';
import type {FieldFrame} from '@kepahiang/components/field-element/field-parts.html.js';
import {nikFieldTemplate} from '@kepahiang/components/nik-field/nik-field.html.js';
import {phoneFieldTemplate} from '@kepahiang/components/phone-field/phone-field.html.js';
import {radioGroupTemplate} from '@kepahiang/components/radio-group/radio-group.html.js';
import {rupiahFieldTemplate} from '@kepahiang/components/rupiah-field/rupiah-field.html.js';
import {selectFieldTemplate} from '@kepahiang/components/select-field/select-field.html.js';
import {textFieldTemplate} from '@kepahiang/components/text-field/text-field.html.js';
import {textareaFieldTemplate} from '@kepahiang/components/textarea-field/textarea-field.html.js';
import {fileFieldTemplate} from '@kepahiang/components/file-field/file-field.html.js';
import type {TemplateResult} from 'lit';

/** What a page knows of its answers when it is written: what was given, and what is wrong with it. */
export interface Given {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** The kecamatan of the reference form. */
export const kecamatan: readonly string[] = [
  'Bermani Ilir',
  'Kabawetan',
  'Kepahiang',
  'Merigi',
  'Seberang Musi',
  'Tebat Karai',
  'Ujan Mas',
];
const choices = (labels: readonly string[]): {value: string; label: string}[] =>
  labels.map(label => ({value: label.toLowerCase().replaceAll(' ', '-'), label}));

/** The twelve controls of the reference form, one of each kind that most services need. */
export function referenceFields({values, errors}: Given): TemplateResult[] {
  const frame = (
    name: string,
    label: string,
    more: Partial<FieldFrame> = {},
  ): FieldFrame & {value?: string} => ({
    name,
    label,
    required: true,
    ...(errors[name] && {error: errors[name]}),
    ...(values[name] && {value: values[name]}),
    ...more,
  });
  const chosen = (name: string): string[] => values[name]?.split(' ') ?? [];
  return [
    textFieldTemplate({
      ...frame('nama', 'Nama lengkap', {autofocus: true, autocomplete: 'name'}),
      minLength: 3,
      maxLength: 100,
    }),
    nikFieldTemplate(frame('nik', 'NIK', {hint: '16 angka pada KTP-el atau Kartu Keluarga'})),
    phoneFieldTemplate(frame('hp', 'Nomor HP')),
    emailFieldTemplate(frame('email', 'Alamat email', {required: false})),
    dateFieldTemplate(frame('lahir', 'Tanggal lahir')),
    selectFieldTemplate({...frame('kecamatan', 'Kecamatan'), options: choices(kecamatan)}),
    radioGroupTemplate({...frame('jenis', 'Jenis permohonan'), options: choices(['Baru', 'Perpanjangan'])}),
    checkboxGroupTemplate({
      ...frame('keperluan', 'Keperluan'),
      options: choices(['Usaha', 'Sosial', 'Pendidikan']),
      values: chosen('keperluan'),
    }),
    textareaFieldTemplate({...frame('uraian', 'Uraian', {required: false}), maxLength: 500}),
    rupiahFieldTemplate(frame('nilai', 'Nilai kegiatan')),
    fileFieldTemplate({...frame('berkas', 'Surat pengantar', {required: false}), accept: ['pdf', 'jpg']}),
    checkboxTemplate({...frame('setuju', 'Isian saya benar'), checked: values.setuju === 'true'}),
  ];
}
