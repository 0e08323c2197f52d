import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fieldControls, fieldState} from '../../../../stories/field-states.ts';
import {uploadFieldTemplate} from './upload-field.html.ts';
import words from './upload-field.md?raw';
import './index.ts';

const meta: Meta = {
  title: 'Isian/Unggah berkas',
  component: 'kph-upload-field',
  argTypes: fieldControls,
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const base = {name: 'proposal', label: 'Proposal penelitian', accept: ['pdf'], maxBytes: 5242880};

export const Biasa: StoryObj = fieldState(uploadFieldTemplate, base);
export const SudahAda: StoryObj = fieldState(uploadFieldTemplate, base, {
  files: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      name: 'proposal-penelitian-kopi-robusta-kabawetan.pdf',
      size: 1468006,
      type: 'application/pdf',
      sha256: '0'.repeat(64),
    },
  ],
});
export const Kesalahan: StoryObj = fieldState(uploadFieldTemplate, base, {
  error: 'Ukuran berkas 6,2 MB melebihi 5 MB. Perkecil berkas lalu coba lagi.',
});
export const TidakWajib: StoryObj = fieldState(uploadFieldTemplate, base, {required: false});
export const BeberapaFoto: StoryObj = fieldState(uploadFieldTemplate, base, {
  label: 'Foto kerusakan',
  accept: ['jpg', 'png'],
  multiple: true,
  maxFiles: 5,
  capture: true,
});
export const Nonaktif: StoryObj = fieldState(uploadFieldTemplate, base, {disabled: true});
