import {defineFixtures} from '../fixtures/fixtures.ts';
import {tableTemplate, type Column, type Row, type TableOptions} from './table.html.ts';

const columns: readonly Column[] = [
  {key: 'tanggal', label: 'Tanggal', type: 'date'},
  {key: 'bukti', label: 'Nomor bukti', nowrap: true},
  {key: 'uraian', label: 'Uraian'},
  {key: 'jumlah', label: 'Jumlah', type: 'money'},
  {key: 'saldo', label: 'Saldo', type: 'money'},
];
const sortable = columns.map(column => ({...column, sortable: true}));
const rows: readonly Row[] = [
  {
    tanggal: '2026-11-24',
    bukti: '0001/BKU/2026',
    uraian: 'Perjalanan dinas ke Kota Bengkulu, dua hari, satu orang',
    jumlah: '1610000.00',
    saldo: '48390000.00',
  },
  {
    tanggal: '2026-11-25',
    bukti: '0002/BKU/2026',
    uraian: 'Alat tulis kantor',
    jumlah: '250000.00',
    saldo: '48140000.00',
  },
  {
    tanggal: '2026-11-26',
    bukti: '0003/BKU/2026',
    uraian: 'Pengembalian belanja tahun berjalan atas kelebihan pembayaran honorarium narasumber',
    jumlah: '-175000.00',
    saldo: '48315000.00',
  },
];
const caption = 'Buku kas umum November 2026';

/** Tables: plain, alive, empty, wide. */
export const tableFixtures = defineFixtures({
  name: 'table',
  tag: 'kph-table',
  template: tableTemplate,
  states: {
    BukuKas: {
      caption,
      columns,
      rows,
      foot: {tanggal: 'Jumlah', jumlah: '1685000.00', saldo: '48315000.00'},
      sticky: true,
    },
    DapatDiurutkan: {caption, columns: sortable, rows, sorted: {key: 'tanggal', direction: 'ascending'}},
    DapatDicariDanDipilih: {
      caption: 'Kotak masuk',
      columns: [
        {key: 'nomor', label: 'Nomor', nowrap: true, hrefKey: 'alamat', sortable: true},
        {key: 'layanan', label: 'Layanan', sortable: true},
        {key: 'masuk', label: 'Masuk', type: 'date', sortable: true},
      ],
      rows: [
        {
          nomor: 'DPMPTSP-2611-7K3QX9',
          alamat: '#1',
          layanan: 'Surat keterangan penelitian',
          masuk: '2026-11-20',
        },
        {nomor: 'DPMPTSP-2611-2M8RT4', alamat: '#2', layanan: 'Izin reklame', masuk: '2026-11-23'},
        {
          nomor: 'DPMPTSP-2611-9B5WD1',
          alamat: '#3',
          layanan: 'Surat izin praktik dokter',
          masuk: '2026-11-24',
        },
      ],
      selectBy: 'nomor',
      selected: ['DPMPTSP-2611-2M8RT4'],
      searchable: true,
    },
    Berhalaman: {caption, columns: sortable, rows: [...rows, ...rows, ...rows], pageSize: 3},
    DiurutkanServer: {
      caption,
      columns: columns.map(column => ({...column, sortHref: `?urut=${column.key}`})),
      rows,
      sorted: {key: 'jumlah', direction: 'descending'},
    },
    BergulirKeSamping: {caption, columns, rows, scroll: true},
    Kosong: {caption: 'Kotak masuk', columns, rows: []},
  } satisfies Record<string, TableOptions>,
});
