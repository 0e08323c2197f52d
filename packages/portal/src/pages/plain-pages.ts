import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {breadcrumbTemplate} from '@kepahiang/components/breadcrumb/breadcrumb.html.js';
import {trackFormTemplate} from '@kepahiang/components/track-form/track-form.html.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {html} from 'lit/html.js';
import type {PageOptions} from './layout.ts';
import {sentWords} from '../receipt-text.ts';

const needsScript = html`<noscript
  >${alertTemplate({
    status: 'info',
    title: 'Halaman ini memerlukan JavaScript',
    body: 'Tanpa JavaScript, tanyakan kabar permohonan Anda di loket atau lewat telepon OPD dengan menyebut nomor permohonan.',
  })}</noscript
>`;

/** Tracking by number and the last four digits of the phone. */
export const trackPage: PageOptions = {
  title: 'Lacak permohonan',
  script: 'track',
  main: html`${breadcrumbTemplate({items: [{label: 'Layanan', href: '/'}, {label: 'Lacak permohonan'}]})}
    <h1 class="kph-title">Lacak permohonan</h1>
    ${needsScript}
    <div id="pesan" role="alert"></div>
    <div id="lacak">${trackFormTemplate({action: '/lacak/', method: 'post'})}</div>
    <div id="hasil" tabindex="-1"></div>`,
};

/** Confirmation after a submit; the script fills in the receipt it was given. */
export function sentPage(service: ServiceDefinition): PageOptions {
  const {machine = 'izin'} = service;
  const {title} = sentWords[machine];
  return {
    title,
    opd: opdBySlug(service.opd)!,
    script: 'sent',
    data: {id: service.id, name: service.name.id, machine},
    noindex: true,
    main: html`<div id="tanda-terima">
      <h1 class="kph-title">${title}</h1>
      <p class="kph-text">Menyiapkan tanda terima …</p>
      ${needsScript}
    </div>`,
  };
}

/** The privacy notice. @source UU 27/2022 art. 21 */
export const privacyPage: PageOptions = {
  title: 'Pemberitahuan privasi',
  main: html`${breadcrumbTemplate({items: [{label: 'Layanan', href: '/'}, {label: 'Pemberitahuan privasi'}]})}
    <article class="kph-narrow">
      <h1 class="kph-title">Pemberitahuan privasi</h1>
      <p class="kph-hint">Versi 2026-11-24</p>
      <h2 class="kph-heading">Siapa yang bertanggung jawab</h2>
      <p class="kph-text">Pemerintah Kabupaten Kepahiang melalui OPD pemilik layanan adalah pengendali data pribadi Anda.</p>
      <h2 class="kph-heading">Dasar dan tujuan</h2>
      <p class="kph-text">
        Kami memproses data untuk menjalankan tugas pelayanan publik (UU 25/2009 dan UU 27/2022). Data dipakai untuk memeriksa,
        memutuskan, dan mengabarkan permohonan Anda; tidak untuk hal lain.
      </p>
      <h2 class="kph-heading">Data yang kami minta</h2>
      <p class="kph-text">Identitas, cara menghubungi Anda, isian layanan, dan berkas yang Anda unggah. Kami meminta hanya yang diperlukan.</p>
      <h2 class="kph-heading">Siapa yang dapat melihat</h2>
      <p class="kph-text">
        Petugas OPD yang menangani permohonan Anda. NIK dan nomor HP tampil tersamar; petugas yang membukanya harus menulis alasan,
        dan itu dicatat.
      </p>
      <h2 class="kph-heading">Berapa lama disimpan</h2>
      <ul class="kph-list">
        <li>Draf di ponsel Anda: 30 hari, atau sampai Anda menghapusnya.</li>
        <li>Berkas permohonan yang ditolak atau dibatalkan: 1 tahun.</li>
        <li>Permohonan yang terbit: sesuai jadwal retensi arsip.</li>
      </ul>
      <h2 class="kph-heading">Hak Anda</h2>
      <p class="kph-text">
        Anda berhak melihat, membetulkan, dan meminta penghapusan data sesuai UU 27/2022. Sampaikan di loket OPD; kami menjawab
        dalam 3×24 jam.
      </p>
    </article>`,
};

/** Page for addresses that do not exist. */
export const notFoundPage: PageOptions = {
  title: 'Halaman tidak ditemukan',
  noindex: true,
  main: html`<h1 class="kph-title">Halaman tidak ditemukan</h1>
    <p class="kph-text">Alamat ini tidak ada atau sudah pindah. Isian yang pernah Anda simpan tetap aman di ponsel Anda.</p>
    <p><a class="kph-button" href="/">Ke halaman layanan</a></p>`,
};
