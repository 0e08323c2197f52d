import {defineFixtures} from '../fixtures/fixtures.ts';
import {filterBarTemplate, type FilterBarOptions} from './filter-bar.html.ts';

const bar: FilterBarOptions = {
  label: 'Saring permohonan',
  action: '/petugas/permohonan',
  search: {label: 'Cari nomor atau nama pemohon'},
  selects: [
    {
      name: 'status',
      label: 'Status',
      options: [
        {value: 'DIAJUKAN', label: 'Menunggu diperiksa'},
        {value: 'PERLU_PERBAIKAN', label: 'Perlu diperbaiki'},
        {value: 'DIPROSES', label: 'Sedang diproses'},
      ],
    },
    {
      name: 'layanan',
      label: 'Layanan',
      options: [
        {value: 'izin-reklame', label: 'Izin reklame'},
        {value: 'sip-dokter', label: 'Surat izin praktik dokter, dokter gigi, dan dokter spesialis'},
      ],
    },
  ],
  dates: {name: 'masuk', label: 'Tanggal masuk'},
  hidden: {urut: 'masuk'},
};

/** Filter bars: fresh, in use, with a search only. */
export const filterBarFixtures = defineFixtures({
  name: 'filter-bar',
  tag: 'kph-filter-bar',
  template: filterBarTemplate,
  states: {
    Kosong: {...bar, id: 'saring-kosong'},
    Dipakai: {
      ...bar,
      id: 'saring-dipakai',
      label: 'Saring permohonan yang masuk',
      search: {...bar.search, value: 'Siti'},
      selects: [
        {...bar.selects![0]!, value: 'PERLU_PERBAIKAN'},
        {...bar.selects![1]!, value: 'sip-dokter'},
      ],
      dates: {...bar.dates!, from: '2026-11-01', to: '2026-11-24'},
    },
    SatuSisiTanggal: {
      ...bar,
      id: 'saring-mulai',
      label: 'Saring permohonan sejak suatu hari',
      dates: {...bar.dates!, from: '2026-11-01'},
    },
    HanyaCari: {
      id: 'saring-tabel',
      label: 'Cari di buku kas',
      search: {label: 'Cari di buku kas', name: 'cari'},
      for: 'buku-kas',
    },
    AksaraBerbahaya: {
      id: 'saring-aksara',
      label: 'Cari sesuatu',
      action: 'javascript:alert(1)',
      search: {value: '"><img src=x onerror=alert(1)>'},
    },
  } satisfies Record<string, FilterBarOptions>,
});
