import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {alertTemplate} from '../../packages/components/src/alert/alert.html.ts';
import {buttonTemplate} from '../../packages/components/src/button/button.html.ts';
import {linkTemplate} from '../../packages/components/src/link/link.html.ts';
import {listTemplate} from '../../packages/components/src/list/list.html.ts';
import {notificationBannerFixtures} from '../../packages/components/src/notification-banner/notification-banner.fixtures.ts';
import {offlineBannerFixtures} from '../../packages/components/src/offline-banner/offline-banner.fixtures.ts';
import {
  offlineBannerTemplate,
  type OfflineBannerOptions,
} from '../../packages/components/src/offline-banner/offline-banner.html.ts';
import {homePage} from '../../packages/portal/src/pages/home-page.ts';
import {notFoundPage} from '../../packages/portal/src/pages/plain-pages.ts';
import {services} from '@kepahiang/schemas/services/registry.js';
import {answeredUpTo, research} from '../contoh/jawaban.ts';
import {questionOf} from '../contoh/pertanyaan.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './gangguan.md?raw';

const meta: Meta = {title: 'Pola/Gangguan dan luring', ...wholePages('dpmptsp', words)};
export default meta;

interface Trouble {
  readonly title: string;
  /** What has happened to what was typed. */
  readonly safe: string;
  readonly action: TemplateResult;
  readonly code?: string;
}

function trouble({title, safe, action, code}: Trouble): TemplateResult {
  return html`<h1 class="kph-title">${title}</h1>
    <p class="kph-lead">${safe}</p>
    <p>${action}</p>
    <h2 class="kph-heading">Cara lain</h2>
    ${listTemplate({
      items: [
        'Datang ke loket: Senin–Jumat, 08.00–16.00 WIB',
        linkTemplate({text: 'Pengaduan: lapor.go.id', href: 'https://www.lapor.go.id/', kind: 'external'}),
      ],
    })}
    ${code ? html`<p class="kph-hint">Sebut kode ini kepada petugas: <strong class="kph-nowrap">${code}</strong></p>` : nothing}`;
}

function offline(banner: OfflineBannerOptions): TemplateResult {
  return html`${offlineBannerTemplate(banner)}
  ${questionOf(answeredUpTo(research, 'judul'), 'judul')}`;
}

const again = buttonTemplate({text: 'Coba lagi', type: 'button'});

export const SistemTerganggu: StoryObj = sitePage(
  trouble({
    title: 'Sistem sedang terganggu',
    safe: 'Isian Anda tersimpan di ponsel ini. Coba lagi beberapa menit lagi, atau datang ke loket.',
    action: again,
    code: 'K7-3F2',
  }),
);
export const Luring: StoryObj = sitePage(() => offline(offlineBannerFixtures.states.IsianMenunggu));
export const TersambungLagi: StoryObj = sitePage(() => offline(offlineBannerFixtures.states.KembaliDaring));
export const HapusDiPonselBersama: StoryObj = sitePage(() =>
  offline(offlineBannerFixtures.states.BertanyaSebelumMenghapus),
);
export const SesiBerakhir: StoryObj = sitePage(
  trouble({
    title: 'Sesi Anda berakhir',
    safe: 'Demi keamanan, sesi berakhir setelah 20 menit tanpa kegiatan. Draf Anda tersimpan.',
    action: buttonTemplate({text: 'Masuk lagi', href: '/auth/login'}),
  }),
);
export const PengirimanGagal: StoryObj = sitePage(
  () => html`${alertTemplate({
    status: 'danger',
    title: 'Permohonan belum terkirim',
    body: html`<p>Sinyal terputus. Isian Anda aman di ponsel ini dan akan dikirim saat tersambung.</p>
      <p>${again}</p>`,
    live: true,
  })}
  ${questionOf(answeredUpTo(research, 'judul'), 'judul')}`,
  {
    play: async ({canvasElement}) => {
      const canvas = within(canvasElement);
      await expect(canvas.getByRole('alert')).toHaveTextContent('Isian Anda aman');
      await userEvent.click(canvas.getByRole('button', {name: 'Coba lagi'}));
    },
  },
);
export const TidakDitemukan: StoryObj = sitePage(notFoundPage.main, {name: 'Halaman tidak ditemukan'});
export const PemeliharaanTerjadwal: StoryObj = sitePage(
  () => html`${notificationBannerFixtures.template(notificationBannerFixtures.states.JudulSendiri)}
  ${homePage(services).main}`,
);
