import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import * as icons from '../packages/components/src/icon/icons.html.ts';

const meta: Meta = {
  title: 'Dasar/Ikon',
  parameters: {
    docs: {
      description: {
        component:
          'Lucide (ISC), hanya yang dipakai. Ikon selalu hiasan (`aria-hidden`) dan selalu didampingi kata. Lambang daerah bukan ikon.',
      },
    },
  },
};
export default meta;

function all(): TemplateResult {
  const one = ([name, icon]: [string, () => TemplateResult]): TemplateResult =>
    html`<li class="kph-card"><p>${icon()} ${name}</p></li>`;
  return html`<ul class="kph-cards">
    ${Object.entries(icons).map(one)}
  </ul>`;
}

export const Semua: StoryObj = {render: all};
