import {html} from 'lit';
import {buttonTemplate} from '../button/button.html.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {circleCheck, fileText, search} from '../icon/icons.html.ts';
import {emptyTemplate, type EmptyOptions} from './empty.html.ts';

/** Nothing yet, nothing found, nothing left. */
export const emptyFixtures = defineFixtures({
  name: 'empty',
  template: emptyTemplate,
  states: {
    BelumAda: {
      icon: fileText(),
      title: 'Belum ada permohonan',
      body: 'Permohonan yang Anda kirim tampil di sini beserta statusnya.',
      action: buttonTemplate({text: 'Lihat layanan', href: '/layanan'}),
    },
    TidakDitemukan: {
      icon: search(),
      title: 'Tidak ada layanan yang cocok dengan “reklame jalan”',
      body: html`<p class="kph-text">Periksa ejaannya, atau cari dengan satu kata saja.</p>`,
      action: html`<a class="kph-link" href="/layanan">Lihat semua layanan</a>`,
      live: true,
    },
    SemuaSelesai: {icon: circleCheck(), title: 'Semua berkas sudah diperiksa', level: 3},
  } satisfies Record<string, EmptyOptions>,
});
