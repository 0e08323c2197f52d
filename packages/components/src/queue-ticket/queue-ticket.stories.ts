import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn} from 'storybook/test';
import {fixtureStory} from '../../../../stories/fixture-story.ts';
import './index.ts';
import {queueTicketFixtures} from './queue-ticket.fixtures.ts';
import {withKeys} from '../fixtures/keys.ts';
import {queueTicketKeys} from './queue-ticket.keys.ts';
import words from './queue-ticket.md?raw';

const meta: Meta = {
  title: 'Antrean dan kesehatan/Karcis antrean',
  component: 'kph-queue-ticket',
  parameters: {docs: {description: {component: withKeys(words, queueTicketKeys)}}},
};
export default meta;

export const Dipesan: StoryObj = fixtureStory(queueTicketFixtures, 'Dipesan');
export const Menunggu: StoryObj = fixtureStory(queueTicketFixtures, 'Menunggu', {
  play: async ({canvasElement}) => {
    const ticket = canvasElement.querySelector('kph-queue-ticket')!;
    const check = fn();
    canvasElement.addEventListener('kph-check', check);
    ticket.check();
    ticket.check();
    await expect(check).toHaveBeenCalledOnce();
    ticket.position = {ahead: 4, current: 'A-8'};
    await ticket.updateComplete;
    await expect(ticket.querySelector('[role=status]')).toHaveTextContent('A-8');
  },
});
export const Berikutnya: StoryObj = fixtureStory(queueTicketFixtures, 'Berikutnya');
export const Dipanggil: StoryObj = fixtureStory(queueTicketFixtures, 'Dipanggil');
export const Batal: StoryObj = fixtureStory(queueTicketFixtures, 'Batal');
export const NamaPanjang: StoryObj = fixtureStory(queueTicketFixtures, 'NamaPanjang');
export const Struk58: StoryObj = fixtureStory(queueTicketFixtures, 'Struk58');
export const TanpaPerkiraan: StoryObj = fixtureStory(queueTicketFixtures, 'TanpaPerkiraan');
