import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../error-summary/index.ts';
import {nikFieldTemplate} from '../nik-field/nik-field.html.ts';
import '../nik-field/index.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import '../text-field/index.ts';
import {formTemplate} from './form.html.ts';
import './index.ts';
import words from './form.md?raw';

const meta: Meta = {
  title: 'Formulir/Formulir',
  component: 'kph-form',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const body = html`${nikFieldTemplate({name: 'nik', label: 'NIK', required: true})}
${textFieldTemplate({name: 'nama', label: 'Nama lengkap', required: true})}`;

export const Kosong: StoryObj = {render: () => formTemplate({body, action: '#'})};
export const SesudahDikirim: StoryObj = {
  render: () => formTemplate({body, action: '#'}),
  play: ({canvasElement}) => {
    canvasElement.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  },
};
