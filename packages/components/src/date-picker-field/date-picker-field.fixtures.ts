import {defineFixtures} from '../fixtures/fixtures.ts';
import {datePickerFieldTemplate, type DatePickerFieldOptions} from './date-picker-field.html.ts';

const base = {
  name: 'tanggal',
  label: 'Tanggal pengambilan',
  hint: 'Loket buka Senin sampai Jumat.',
  required: true,
  closedWeekdays: [6, 7],
  closedDates: {'2026-12-24': 'cuti bersama Natal', '2026-12-25': 'Hari Raya Natal'},
};

/** A date to type or to choose, in every state. */
export const datePickerFieldFixtures = defineFixtures({
  name: 'date-picker-field',
  tag: 'kph-date-picker-field',
  template: datePickerFieldTemplate,
  states: {
    Biasa: {name: 'tanggal-biasa', label: 'Tanggal kejadian', required: true},
    Terisi: {...base, name: 'tanggal-isi', value: '2026-12-23', min: '2026-11-24', max: '2027-01-31'},
    Kesalahan: {
      ...base,
      name: 'tanggal-salah',
      value: '2026-12-25',
      error: 'Tanggal 25 Desember 2026 tidak dapat dipilih: Hari Raya Natal. Pilih tanggal lain.',
    },
    TidakWajib: {...base, name: 'tanggal-bebas', required: false},
    JudulHalaman: {...base, name: 'tanggal-judul', heading: true, label: 'Kapan Anda akan mengambilnya?'},
    Nonaktif: {...base, name: 'tanggal-mati', value: '2026-12-23', disabled: true},
  } satisfies Record<string, DatePickerFieldOptions>,
});
