import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import type {Toast} from './toast.ts';
import {toastFixtures} from './toast.fixtures.ts';
import {toastTemplate} from './toast.html.ts';
import {withKeys} from '../fixtures/keys.ts';
import {toastKeys} from './toast.keys.ts';
import words from './toast.md?raw';

const meta: Meta = {
  title: 'Umpan balik/Pesan singkat',
  component: 'kph-toast',
  parameters: {docs: {description: {component: withKeys(words, toastKeys)}}},
};
export default meta;

export const Berhasil: StoryObj = fixtureStory(toastFixtures, 'Berhasil');
export const DenganTindakan: StoryObj = fixtureStory(toastFixtures, 'DenganTindakan');
export const Peringatan: StoryObj = fixtureStory(toastFixtures, 'Peringatan');
export const Panjang: StoryObj = fixtureStory(toastFixtures, 'Panjang');
export const DariTombol: StoryObj = {
  render: () => {
    const show = ({target}: Event): void => {
      const toast = (target as Element).closest('[data-contoh]')!.querySelector<Toast>('kph-toast')!;
      void toast.show({text: 'Berkas dihapus.', action: {text: 'Urungkan', value: 'urungkan'}});
    };
    return html`<div data-contoh>
      <button class="kph-button kph-button--secondary" type="button" @click=${show}>Hapus berkas</button>
      ${toastTemplate()}
    </div>`;
  },
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Hapus berkas'}));
    await userEvent.click(await canvas.findByRole('button', {name: 'Urungkan'}));
    await waitFor(() => expect(canvas.queryByText('Berkas dihapus.')).toBeNull());
  },
};
