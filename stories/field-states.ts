import type {ArgTypes, StoryContext, StoryObj} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import type {FieldOptions} from '../packages/components/src/field-element/field-parts.html.ts';

/** Controls that every field has. */
export const fieldControls: ArgTypes = {
  label: {control: 'text', description: 'Pertanyaan, dengan kata yang ada pada dokumen warga'},
  hint: {control: 'text', description: 'Petunjuk singkat; bukan tempat aturan panjang'},
  error: {control: 'text', description: 'Teks kesalahan: apa yang salah, lalu cara memperbaikinya'},
  required: {control: 'boolean', description: 'Wajib dijawab; tanpa ini label ditandai (tidak wajib)'},
  disabled: {control: 'boolean', description: 'Tidak dapat diisi dan tidak dikirim'},
  heading: {control: 'boolean', description: 'Label menjadi judul halaman (satu pertanyaan per halaman)'},
};

type Args = Partial<Omit<FieldOptions, 'value'>> & Record<string, unknown>;

/** A story of one state of a field, in the language of the toolbar. */
export function fieldState(
  template: (options: never) => TemplateResult,
  base: Args,
  state: Args = {},
): StoryObj {
  return {
    args: {required: true, ...base, ...state},
    render: (args, context: StoryContext) =>
      template({...args, locale: context.globals.locale as string, id: context.id} as never),
  };
}
