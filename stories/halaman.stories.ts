import {opdBySlug, opdList} from '@kepahiang/schemas/opd.js';
import {suratKeteranganPenelitian} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {backLinkTemplate} from '../packages/components/src/back-link/back-link.html.ts';
import {breadcrumbTemplate} from '../packages/components/src/breadcrumb/breadcrumb.html.ts';
import {buttonTemplate} from '../packages/components/src/button/button.html.ts';
import type {SummaryError} from '../packages/components/src/error-summary/error-summary.html.ts';
import {fieldTemplate} from '../packages/components/src/field-for/field-for.ts';
import {footerTemplate} from '../packages/components/src/footer/footer.html.ts';
import {formTemplate} from '../packages/components/src/form/form.html.ts';
import {headerTemplate} from '../packages/components/src/header/header.html.ts';
import {officialBannerTemplate} from '../packages/components/src/official-banner/official-banner.html.ts';
import {receiptTemplate} from '../packages/components/src/receipt/receipt.html.ts';
import {serviceStartOf} from '../packages/components/src/service-start/from-definition.ts';
import {serviceStartTemplate} from '../packages/components/src/service-start/service-start.html.ts';
import {skipLinkTemplate} from '../packages/components/src/skip-link/skip-link.html.ts';
import {stepperTemplate} from '../packages/components/src/stepper/stepper.html.ts';
import {summaryListTemplate} from '../packages/components/src/summary-list/summary-list.html.ts';

const service: ServiceDefinition = suratKeteranganPenelitian;
const opd = opdBySlug(service.opd)!;

const meta: Meta = {
  title: 'Halaman/Utuh: surat keterangan penelitian',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', opd: opd.slug},
};
export default meta;

function frame(main: TemplateResult): TemplateResult {
  return html`${skipLinkTemplate()} ${officialBannerTemplate()}
    ${headerTemplate({
      homeHref: '#',
      service: opd.shortName,
      nav: [
        {label: 'Layanan', href: '#', current: true},
        {label: 'Lacak', href: '#'},
      ],
    })}
    <main class="kph-main kph-container" id="isi">${main}</main>
    ${footerTemplate({contact: {name: opd.name, hours: 'Senin–Jumat, 08.00–16.00 WIB', complaint: 'lapor.go.id atau SMS 1708'}})}`;
}

interface QuestionState {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly errors?: Readonly<Record<string, string>>;
}

function question(id: string, {values = {}, errors = {}}: QuestionState = {}): TemplateResult {
  const index = service.pages.findIndex(page => page.id === id);
  const page = service.pages[index]!;
  const summary: SummaryError[] = Object.entries(errors).map(([name, text]) => ({text, href: `#${name}`}));
  const fields = page.fields.map(field => {
    const error = errors[field.name];
    return fieldTemplate(field, {
      regency: kepahiang,
      agencies: opdList,
      answers: values,
      value: values[field.name],
      ...(error && {error}),
    });
  });
  const actions = html`${buttonTemplate({text: 'Lanjutkan'})}
  ${buttonTemplate({text: 'Simpan dan keluar', variant: 'secondary', noValidate: true})}`;
  return frame(
    html`${backLinkTemplate({href: '#'})}
      ${stepperTemplate({current: index + 1, total: service.pages.length, title: page.section?.id ?? ''})}
      <h1 class="kph-question">${page.title.id}</h1>
      ${formTemplate({body: html`${fields}`, errors: summary, actions, action: '#'})}`,
  );
}

const errors = {nik: 'NIK harus 16 angka; Anda mengetik 14 angka.', nama: 'Nama lengkap wajib diisi.'};

export const HalamanAwal: StoryObj = {
  render: () =>
    frame(
      html`${breadcrumbTemplate({items: [{label: 'Beranda', href: '#'}, {label: service.name.id}]})}
      ${serviceStartTemplate(serviceStartOf(service, {start: {href: '#'}, updated: '24 November 2026'}))}`,
    ),
};
export const Pertanyaan: StoryObj = {render: () => question('pemohon')};
export const PertanyaanDenganKesalahan: StoryObj = {
  render: () => question('pemohon', {values: {kewarganegaraan: 'WNI', nik: '17080041019000'}, errors}),
};
export const Daftar: StoryObj = {render: () => question('anggota')};
export const Berkas: StoryObj = {render: () => question('berkas')};
export const PeriksaJawaban: StoryObj = {
  render: () =>
    frame(
      html`<h1 class="kph-title">Periksa jawaban Anda</h1>
        ${summaryListTemplate({
          title: 'Tentang Anda',
          rows: [
            {key: 'NIK', value: '••••••••••••0001', action: {href: '#', about: 'NIK'}},
            {key: 'Nama lengkap', value: 'Siti Aminah', action: {href: '#', about: 'nama lengkap'}},
            {key: 'Nomor HP', value: '0812-0000-1234', action: {href: '#', about: 'nomor HP'}},
          ],
        })}
        <div class="kph-actions">${buttonTemplate({text: 'Kirim permohonan'})}</div>`,
    ),
};
export const TandaTerima: StoryObj = {
  render: () =>
    frame(
      receiptTemplate({
        title: 'Permohonan terkirim',
        number: 'DPMPTSP-2611-7K3QX9',
        rows: [
          {key: 'Layanan', value: service.name.id},
          {key: 'Diterima', value: '24 November 2026 pukul 09.05 WIB'},
          {key: 'Selesai paling lambat', value: 'Jumat, 27 November 2026'},
        ],
        actions: buttonTemplate({text: 'Lacak permohonan', href: '#'}),
      }),
    ),
};
