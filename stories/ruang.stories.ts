import {tokens, type CommonToken} from '@kepahiang/tokens/tokens.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';

const meta: Meta = {
  title: 'Dasar/Ruang',
  parameters: {
    docs: {
      description: {
        component:
          'Ruang memakai kisi 4 px. Antarisian 24 px, antarbagian 48 px. Sasaran sentuh paling kecil 44 px. Tepi halaman 16 px di ponsel, 24 px di layar lebar.',
      },
    },
  },
};
export default meta;

function bars(prefix: string): TemplateResult {
  const paths = Object.keys(tokens.umum).filter(path => path.startsWith(`${prefix}.`)) as CommonToken[];
  const bar = (path: CommonToken): TemplateResult => html`<div class="kph-answer">
    <dt>${path}</dt>
    <dd>
      <span
        style="display:block;forced-color-adjust:none;block-size:1rem;max-inline-size:100%;inline-size:var(--kph-${path.replaceAll('.', '-')});background:var(--kph-color-action-primary-bg)"
      ></span>
      <p class="kph-hint">${tokens.umum[path]}</p>
    </dd>
  </div>`;
  return html`<div class="kph-answers">
    <dl>
      ${paths.map(bar)}
    </dl>
  </div>`;
}

export const Ruang: StoryObj = {render: () => bars('space')};
export const Ukuran: StoryObj = {render: () => bars('size')};
