import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {tableFixtures} from '../packages/components/src/table/table.fixtures.ts';
import {buttonGroupFixtures} from '../packages/components/src/button-group/button-group.fixtures.ts';
import words from './kerapatan.md?raw';

const meta: Meta = {title: 'Dasar/Kerapatan', parameters: {docs: {description: {component: words}}}};
export default meta;

function parts(): TemplateResult {
  const [table] = Object.values(tableFixtures.states);
  const [group] = Object.values(buttonGroupFixtures.states);
  return html`${tableFixtures.template(table!)} ${buttonGroupFixtures.template(group!)}`;
}

export const Nyaman: StoryObj = {render: parts};
export const Padat: StoryObj = {render: () => html`<div data-density="padat">${parts()}</div>`};
