import type {Meta, StoryObj} from '@storybook/web-components-vite';

const columns = [
  {key: 'tanggal', label: 'Tanggal', nowrap: true},
  {key: 'bukti', label: 'Nomor bukti', nowrap: true},
  {key: 'uraian', label: 'Uraian'},
  {key: 'jumlah', label: 'Jumlah', numeric: true},
  {key: 'saldo', label: 'Saldo', numeric: true},
];
const rows = [
  {
    tanggal: '24/11/2026',
    bukti: '0001/BKU/2026',
    uraian: 'Perjalanan dinas ke Kota Bengkulu, dua hari, satu orang',
    jumlah: '1.610.000',
    saldo: '48.390.000',
  },
  {
    tanggal: '25/11/2026',
    bukti: '0002/BKU/2026',
    uraian: 'Alat tulis kantor',
    jumlah: '250.000',
    saldo: '48.140.000',
  },
];
import {tableTemplate} from './table.html.ts';
import words from './table.md?raw';

const meta: Meta = {
  title: 'Halaman/Tabel',
  parameters: {docs: {description: {component: words}}},
};
export default meta;

export const BukuKas: StoryObj = {
  render: (_, {globals}) =>
    tableTemplate({
      caption: 'Buku kas umum November 2026',
      columns,
      rows,
      foot: {tanggal: 'Jumlah', jumlah: '1.860.000', saldo: '48.140.000'},
      sticky: true,
      locale: globals.locale as string,
    }),
};
export const Kosong: StoryObj = {
  render: (_, {globals}) =>
    tableTemplate({caption: 'Kotak masuk', columns, rows: [], locale: globals.locale as string}),
};
