import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {backLinkTemplate} from '../../packages/components/src/back-link/back-link.html.ts';
import {fieldTemplate} from '../../packages/components/src/field-for/field-for.ts';
import {formTemplate} from '../../packages/components/src/form/form.html.ts';
import {insetTemplate} from '../../packages/components/src/inset/inset.html.ts';
import {notificationBannerTemplate} from '../../packages/components/src/notification-banner/notification-banner.html.ts';
import {slaClockTemplate} from '../../packages/components/src/sla-clock/sla-clock.html.ts';
import {summaryListTemplate} from '../../packages/components/src/summary-list/summary-list.html.ts';
import {research} from '../contoh/jawaban.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './perbaikan.md?raw';

const meta: Meta = {title: 'Pola/Perbaiki berkas', ...wholePages('dpmptsp', words)};
export default meta;

const {service, answers} = research;
const notes: Readonly<Record<string, string>> = {
  metode: 'Tambahkan jumlah orang yang diwawancarai dan cara memilihnya.',
  tanggal_selesai: 'Paling lama 12 bulan sejak mulai. Sesuaikan dengan proposal.',
};

/** Only what the officer listed: the note, the answer as it was, the field to mend it in. */
function repair(
  listed: readonly string[],
  errors: Readonly<Record<string, string>> = {},
  changes: Readonly<Record<string, unknown>> = {},
): TemplateResult {
  const given = {...answers, ...changes};
  const fields = service.pages.flatMap(page => page.fields).filter(({name}) => listed.includes(name));
  return html`${backLinkTemplate({href: '#', text: 'Lacak permohonan'})}
    <h1 class="kph-title">Perbaiki berkas</h1>
    <p class="kph-lead">Petugas meminta ${listed.length} isian diperbaiki. Isian lain tetap seperti yang Anda kirim.</p>
    ${slaClockTemplate({
      state: 'paused',
      since: '2026-11-24',
      note: html`<p>Kirim sebelum Senin, 7 Desember 2026. Lewat tanggal itu permohonan kedaluwarsa.</p>`,
    })}
    ${formTemplate({
      action: `/layanan/${service.id}/perbaikan`,
      errors: Object.entries(errors).map(([name, text]) => ({text, href: `#${name}`})),
      body: fields.map(field => {
        const error = errors[field.name];
        return html`<div class="portal-note">
            ${insetTemplate({body: html`<p><strong>Catatan petugas:</strong> ${notes[field.name]}</p>`})}
          </div>
          ${fieldTemplate(field, {answers: given, value: given[field.name], ...(error && {error})})}`;
      }),
      submitText: 'Kirim perbaikan',
    })}`;
}

export const SatuIsian: StoryObj = sitePage(repair(['metode']));
export const DuaIsian: StoryObj = sitePage(repair(['metode', 'tanggal_selesai']));
export const DenganKesalahan: StoryObj = sitePage(
  repair(
    ['metode', 'tanggal_selesai'],
    {tanggal_selesai: 'Tanggal selesai harus setelah tanggal mulai (1 Desember 2026).'},
    {tanggal_selesai: '2026-11-30'},
  ),
);
export const Terkirim: StoryObj = sitePage(
  html`${notificationBannerTemplate({
    status: 'success',
    text: 'Perbaikan Anda sudah kami terima.',
    body: 'Waktu layanan berjalan lagi. Surat selesai paling lambat Senin, 30 November 2026.',
  })}
    <h1 class="kph-title">Perbaikan terkirim</h1>
    ${summaryListTemplate({
      title: 'Yang Anda perbaiki',
      rows: [
        {key: 'Metode penelitian', value: 'Wawancara 40 keluarga di dua desa, dipilih acak.'},
        {key: 'Tanggal selesai', value: '31 Maret 2027'},
      ],
    })}
    <p><a class="kph-button" href="/lacak/">Lacak permohonan</a></p>`,
);
