import {formatDate, formatInstant, formatShortDate, formatTime} from '@kepahiang/schemas/dates.js';
import {formatNik} from '@kepahiang/schemas/identifiers/nik.js';
import {formatPhone} from '@kepahiang/schemas/identifiers/phone.js';
import {faultText} from '@kepahiang/schemas/messages/text.js';
import {formatMoney, formatRupiah} from '@kepahiang/schemas/money.js';
import {izinMachine} from '@kepahiang/schemas/application/machines.js';
import {publicLabel} from '@kepahiang/schemas/application/machine.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {sizeText} from '../packages/components/src/file-field/size-text.ts';
import {applicationStatusTemplate} from '../packages/components/src/status-tag/application-status.html.ts';
import {tableTemplate} from '../packages/components/src/table/table.html.ts';
import words from './gaya-bahasa.md?raw';

const meta: Meta = {
  title: 'Dasar/Gaya bahasa',
  globals: {locale: 'id'},
  parameters: {docs: {description: {component: words}}},
};
export default meta;

const wording: readonly (readonly [good: string, bad: string])[] = [
  ['Isi nomor HP Anda', 'Silakan lengkapi isian pada kolom nomor handphone'],
  ['Kirim permohonan', 'Submit'],
  ['Unggah foto KTP', 'Upload file KTP (klik di sini)'],
  ['Masuk', 'Login'],
  ['Kata sandi', 'Password'],
  ['Kami memeriksa berkas Anda', 'Berkas akan dilakukan pemeriksaan oleh petugas'],
  ['NIK harus 16 angka; Anda mengetik 14 angka.', 'Format NIK salah!'],
  ['Sistem sedang terganggu. Isian Anda tersimpan.', 'Mohon maaf atas ketidaknyamanannya'],
  ['penyandang disabilitas, disabilitas netra, Tuli', 'penderita cacat, tuna netra, tuna rungu'],
  ['Laki-laki atau perempuan', 'Pria atau wanita'],
];

function pairs(): TemplateResult {
  return tableTemplate({
    caption: 'Pilihan kata',
    columns: [
      {key: 'good', label: '✓ Tulis'},
      {key: 'bad', label: '✕ Jangan'},
    ],
    rows: wording.map(([good, bad]) => ({good: html`<strong>${good}</strong>`, bad})),
  });
}

/** Faults as the rules find them, with the label of the field they were found in. */
const faults: readonly (readonly [situation: string, fault: Finding, label?: string])[] = [
  ['Wajib diisi', {code: 'isian.kosong'}, 'Nomor HP'],
  ['Belum memilih', {code: 'pilihan.kosong'}, 'cara membayar'],
  ['NIK kurang angka', {code: 'nik.panjang', params: {n: 14}}],
  ['Tanggal dalam NIK', {code: 'nik.tanggal', params: {x: '720290'}}],
  [
    'NIK dan tanggal lahir berbeda (peringatan)',
    {code: 'nik.peringatan.tanggal', params: {kiri: '1 Januari 1990', kanan: '2 Januari 1990'}},
  ],
  ['HP terlalu pendek', {code: 'hp.pendek', params: {n: 8}}],
  ['Tanggal tidak ada', {code: 'tgl.tidak_ada', params: {x: '31/11/2026'}}],
  ['Berkas terlalu besar', {code: 'berkas.besar', params: {x: '3,4', y: '2'}}],
  ['Jenis berkas', {code: 'berkas.heic'}],
  ['Unggahan terputus', {code: 'berkas.gagal'}],
  ['Titik di luar kabupaten', {code: 'geo.luar'}],
  ['Lintang dan bujur tertukar', {code: 'geo.tertukar'}],
  ['Nomor permohonan', {code: 'nomor.cek'}],
];

function faultTable(): TemplateResult {
  return tableTemplate({
    caption: 'Kesalahan: apa yang terjadi dan cara memperbaikinya',
    columns: [
      {key: 'situation', label: 'Keadaan'},
      {key: 'text', label: 'Teks'},
      {key: 'code', label: 'Kode', nowrap: true},
    ],
    rows: faults.map(([situation, fault, label]) => ({
      situation,
      text: faultText(fault, label),
      code: fault.code,
    })),
  });
}

const day = '2026-11-24';
const moment = '2026-11-24T09:05:00+07:00';

function formats(): TemplateResult {
  const rows: readonly (readonly [what: string, text: string, by: string])[] = [
    ['Bilangan', (151_910).toLocaleString('id'), 'toLocaleString'],
    ['Pecahan', (12.5).toLocaleString('id'), 'toLocaleString'],
    ['Uang di layar', formatRupiah(1_250_000), 'formatRupiah'],
    ['Uang dalam surat (EYD)', formatRupiah(1_250_000, {style: 'eyd'}), "formatRupiah, style: 'eyd'"],
    [
      'Uang di kolom, negatif',
      formatMoney('-1250000.00', {style: 'angka', accounting: true}),
      'formatMoney, accounting',
    ],
    ['Tanggal', formatDate(day), 'formatDate'],
    ['Tanggal dengan hari', formatDate(day, 'full'), "formatDate, 'full'"],
    ['Tanggal di tabel', formatDate(day, 'short'), "formatDate, 'short'"],
    ['Tanggal ringkas', formatShortDate(day), 'formatShortDate'],
    ['Jam', formatTime(moment), 'formatTime'],
    ['Tanggal dan jam', formatInstant(moment), 'formatInstant'],
    ['NIK', formatNik('1708004101900001'), 'formatNik'],
    ['Nomor HP', formatPhone('+6281200001234'), 'formatPhone'],
    ['Ukuran berkas', `${sizeText(400_384)}; ${sizeText(2_097_152)}`, 'sizeText'],
  ];
  return tableTemplate({
    caption: 'Bentuk bilangan, uang, tanggal, dan nomor, dibuat oleh fungsinya sendiri',
    columns: [
      {key: 'what', label: 'Apa'},
      {key: 'text', label: 'Ditulis'},
      {key: 'by', label: 'Fungsi'},
    ],
    rows: rows.map(([what, text, by]) => ({
      what,
      text: html`<strong>${text}</strong>`,
      by,
    })),
  });
}

function statuses(): TemplateResult {
  return tableTemplate({
    caption: 'Kata status permohonan, tidak diganti di halaman mana pun',
    columns: [
      {key: 'label', label: 'Tampil'},
      {key: 'text', label: 'Kata'},
      {key: 'state', label: 'Kunci'},
    ],
    rows: Object.keys(izinMachine.labels).map(state => ({
      label: applicationStatusTemplate({machine: izinMachine, state}),
      text: publicLabel(izinMachine, state).id,
      state,
    })),
  });
}

export const PilihanKata: StoryObj = {render: pairs};
export const TeksKesalahan: StoryObj = {render: faultTable};
export const BentukAngka: StoryObj = {name: 'Bilangan, uang, tanggal', render: formats};
export const KataStatus: StoryObj = {render: statuses};
