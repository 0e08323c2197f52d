import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {adopt, clearPage, loadStyles, resize} from '../../../tests/components/page.ts';
import {alertTemplate} from './alert/alert.html.ts';
import {backLinkTemplate} from './back-link/back-link.html.ts';
import {breadcrumbTemplate} from './breadcrumb/breadcrumb.html.ts';
import {buttonTemplate} from './button/button.html.ts';
import {detailsTemplate} from './details/details.html.ts';
import {footerTemplate} from './footer/footer.html.ts';
import {headerTemplate} from './header/header.html.ts';
import {insetTemplate} from './inset/inset.html.ts';
import {officialBannerTemplate} from './official-banner/official-banner.html.ts';
import {serviceStartTemplate} from './service-start/service-start.html.ts';
import {skipLinkTemplate} from './skip-link/skip-link.html.ts';
import {statusTagTemplate} from './status-tag/status-tag.html.ts';
import {stepperTemplate} from './stepper/stepper.html.ts';
import {summaryListTemplate} from './summary-list/summary-list.html.ts';
import {tableTemplate} from './table/table.html.ts';
import {taskListTemplate} from './task-list/task-list.html.ts';
import {timelineTemplate} from './timeline/timeline.html.ts';
import {trackFormTemplate} from './track-form/track-form.html.ts';
import './text-field/index.ts';
import './form/index.ts';
import './error-summary/index.ts';

const statuses = ['info', 'success', 'warning', 'danger'] as const;
const pieces: Record<string, TemplateResult> = {
  header: html`${skipLinkTemplate()}${officialBannerTemplate()}${headerTemplate({
    homeHref: '#',
    service: 'DPMPTSP',
    nav: [
      {label: 'Layanan', href: '#', current: true},
      {label: 'Lacak', href: '#'},
    ],
  })}<main id="isi-utama"><h1>Isi</h1></main>`,
  footer: footerTemplate({
    contact: {name: 'DPMPTSP', phone: '(0732) 391000', email: 'dpmptsp@kepahiangkab.go.id'},
    links: [{label: 'Privasi', href: '#'}],
  }),
  messages: html`${statuses.map(status => alertTemplate({status, title: 'Judul', body: 'Isi pesan.', live: true}))}
  ${statuses.map(status => statusTagTemplate({status, text: 'Diperiksa'}))} ${statusTagTemplate({status: 'neutral', text: 'Belum'})}`,
  buttons: html`${(['primary', 'secondary', 'danger', 'link'] as const).map(variant => buttonTemplate({text: 'Kirim', variant}))}
  ${buttonTemplate({text: 'Mulai sekarang', href: '#', start: true})} ${buttonTemplate({text: 'Kirim', disabled: true})}`,
  ways: html`${backLinkTemplate({href: '#'})}${breadcrumbTemplate({items: [{label: 'Beranda', href: '#'}, {label: 'Layanan'}]})}${stepperTemplate({current: 3, total: 7, title: 'Tentang Anda'})}`,
  answers: summaryListTemplate({
    title: 'Tentang Anda',
    rows: [{key: 'Nama', value: 'Siti', action: {href: '#', about: 'nama'}, note: 'Periksa.'}],
  }),
  timeline: timelineTemplate({
    label: 'Perjalanan',
    steps: (['done', 'current', 'stopped', 'todo'] as const).map(state => ({
      label: state,
      state,
      time: '24 November 2026',
    })),
  }),
  table: tableTemplate({
    caption: 'Buku kas',
    columns: [
      {key: 'a', label: 'Tanggal'},
      {key: 'b', label: 'Jumlah', numeric: true},
    ],
    rows: [{a: '24/11/2026', b: '1.610.000'}],
    foot: {a: 'Jumlah', b: '1.610.000'},
  }),
  emptyTable: tableTemplate({caption: 'Buku kas', columns: [{key: 'a', label: 'Tanggal'}], rows: []}),
  tasks: taskListTemplate({
    sections: [
      {
        title: 'Penelitian',
        items: (['belum', 'sedang', 'selesai', 'perbaikan', 'terkunci'] as const).map(status => ({
          title: status,
          href: '#',
          status,
        })),
      },
    ],
  }),
  track: trackFormTemplate({action: '#', errors: {nomor: 'Nomor permohonan wajib diisi.'}}),
  asides: html`${detailsTemplate({summary: 'Mengapa?', body: 'Karena.', open: true})}${insetTemplate({body: 'Catatan.'})}`,
  start: serviceStartTemplate({
    title: 'Ajukan',
    notice: 'Darurat? Telepon 119.',
    requirements: ['KTP'],
    procedure: ['Isi'],
    duration: '3 hari kerja',
    fee: 'Gratis',
    result: 'Surat',
    complaints: ['SP4N-LAPOR!'],
    prepare: ['KTP'],
    start: {href: '#'},
    who: 'Siapa saja.',
    legalBasis: ['UU 25/2009'],
  }),
};

describe('page furniture', () => {
  before(loadStyles);
  afterEach(clearPage);

  for (const [name, piece] of Object.entries(pieces)) {
    for (const theme of ['terang', 'gelap']) {
      it(`${name} has no accessibility fault in ${theme}`, async () => {
        document.documentElement.dataset.theme = theme;
        const root = await adopt(piece);
        await expect(root).to.be.accessible();
      });
    }

    it(`${name} fits a page of 320 px`, async () => {
      await resize(320, 640);
      await adopt(html`<div class="kph-main">${piece}</div>`);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await resize(1280, 800);
    });

    it(`${name} gives fingers 44 px, except for links within text`, async () => {
      const root = await adopt(piece);
      const targets = [
        ...root.querySelectorAll<HTMLElement>(
          'button, .kph-button, summary, .kph-header a, .kph-footer-links a, .kph-back-link, input',
        ),
      ];
      const small = targets.filter(
        target => target.checkVisibility() && target.getBoundingClientRect().height < 44,
      );
      expect(small.map(target => target.outerHTML)).to.deep.equal([]);
    });
  }
});
