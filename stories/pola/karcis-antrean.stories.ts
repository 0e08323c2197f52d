import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {backLinkTemplate} from '../../packages/components/src/back-link/back-link.html.ts';
import {dialogTemplate, dialogTriggerTemplate} from '../../packages/components/src/dialog/dialog.html.ts';
import {printTemplate} from '../../packages/components/src/print/print.html.ts';
import {queueBoardFixtures} from '../../packages/components/src/queue-board/queue-board.fixtures.ts';
import {queueTicketFixtures} from '../../packages/components/src/queue-ticket/queue-ticket.fixtures.ts';
import {
  queueTicketTemplate,
  queueTicketText,
  type QueueTicketOptions,
} from '../../packages/components/src/queue-ticket/queue-ticket.html.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './karcis-antrean.md?raw';

const meta: Meta = {title: 'Pola/Karcis antrean', ...wholePages('rsud', words)};
export default meta;

const {states} = queueTicketFixtures;

function ticketPage(ticket: QueueTicketOptions, after: TemplateResult = html``): TemplateResult {
  return html`${backLinkTemplate({href: '#', text: 'Pendaftaran rawat jalan'})}
    <h1 class="kph-title">Karcis antrean Anda</h1>
    ${queueTicketTemplate({...ticket, id: 'karcis'})}
    ${printTemplate({papers: ['thermal-80', 'thermal-58', 'a4'], text: 'Cetak karcis', target: 'karcis'})} ${after}`;
}

const question = dialogTemplate({
  id: 'batalkan',
  title: 'Batalkan antrean A-12?',
  body: html`<p>Tempat Anda diberikan kepada pasien lain. Anda dapat mendaftar lagi selama kuota masih ada.</p>`,
  confirm: true,
  closeText: 'Tidak jadi',
  actions: [{text: 'Batalkan antrean', value: 'batal', variant: 'danger'}],
});

export const Dipesan: StoryObj = sitePage(
  () => {
    const {cancelHref: _page, ...ticket}: QueueTicketOptions = states.Dipesan;
    return ticketPage(
      ticket,
      html`<p>${dialogTriggerTemplate({dialog: 'batalkan', text: 'Batalkan antrean'})}</p>
        ${question}`,
    );
  },
  {
    play: async ({canvasElement}) => {
      const canvas = within(canvasElement);
      await userEvent.click(await canvas.findByRole('button', {name: 'Batalkan antrean'}));
      const dialog = await canvas.findByRole('alertdialog', {name: /Batalkan antrean A-12/});
      await userEvent.click(within(dialog).getByRole('button', {name: 'Tidak jadi'}));
      await expect(dialog).not.toBeVisible();
    },
  },
);
export const Menunggu: StoryObj = sitePage(() => ticketPage(states.Menunggu));
export const Berikutnya: StoryObj = sitePage(() => ticketPage(states.Berikutnya));
export const Dipanggil: StoryObj = sitePage(() => ticketPage(states.Dipanggil));
export const Batal: StoryObj = sitePage(() => ticketPage(states.Batal));
export const Termal58: StoryObj = sitePage(() => ticketPage({...states.Dipesan, paper: 'thermal-58'}), {
  name: 'Struk 58 mm',
  globals: {kertas: 'thermal-58'},
});
export const Termal80: StoryObj = sitePage(() => ticketPage({...states.Dipesan, paper: 'thermal-80'}), {
  name: 'Struk 80 mm',
  globals: {kertas: 'thermal-80'},
});
export const PesanSingkat: StoryObj = sitePage(
  html`<h1 class="kph-title">Karcis sebagai SMS</h1>
    <p class="kph-lead">Untuk HP tanpa internet. Kata-katanya dibuat dari karcis yang sama.</p>
    <pre class="kph-inset" style="white-space:pre-wrap;font:inherit">${queueTicketText(states.Dipesan)}</pre>`,
  {name: 'Pesan singkat (SMS)'},
);
export const PapanRuangTunggu: StoryObj = {
  render: () => queueBoardFixtures.template(Object.values(queueBoardFixtures.states)[0]!),
};
