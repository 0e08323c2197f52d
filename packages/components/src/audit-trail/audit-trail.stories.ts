import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {auditTrailFixtures} from './audit-trail.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {auditTrailKeys} from './audit-trail.keys.ts';
import words from './audit-trail.md?raw';

const meta: Meta = {
  title: 'Data dan ASN/Jejak perubahan',
  component: 'kph-audit-trail',
  parameters: {docs: {description: {component: withKeys(words, auditTrailKeys)}}},
};
export default meta;

export const Biasa: StoryObj = fixtureStory(auditTrailFixtures, 'Biasa', {
  play: async ({canvasElement}) => {
    await userEvent.type(within(canvasElement).getByRole('searchbox'), 'rekening');
    await expect(canvasElement.querySelectorAll('.kph-audit-event:not([hidden])').length).toBe(1);
    // Said when the typing has come to rest.
    await within(canvasElement).findByText('1 dari 3 kejadian ditampilkan.');
  },
});
export const NamaPanjang: StoryObj = fixtureStory(auditTrailFixtures, 'NamaPanjang');
export const Banyak: StoryObj = fixtureStory(auditTrailFixtures, 'Banyak');
export const Kosong: StoryObj = fixtureStory(auditTrailFixtures, 'Kosong');
