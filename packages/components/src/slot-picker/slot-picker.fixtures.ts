import {defineFixtures} from '../fixtures/fixtures.ts';
import {slotPickerTemplate, type SlotPickerOptions} from './slot-picker.html.ts';

const days = [
  {
    date: '2026-11-26',
    slots: [
      {time: '08:00', left: 0},
      {time: '09:00', left: 1},
      {time: '10:00', left: 4},
      {time: '11:00', left: 12},
    ],
  },
  {
    date: '2026-11-27',
    slots: [
      {time: '08:00', left: 6},
      {time: '09:00', left: 6},
      {time: '10:00', left: 2, reason: 'dipakai visite'},
    ],
  },
  {date: '2026-11-28', closed: 'dokter cuti'},
];
const base = {
  name: 'jadwal',
  label: 'Pilih hari dan jam periksa',
  hint: 'Jam menurut WIB. Datang 30 menit sebelumnya.',
  required: true,
  days,
};

/** Times to choose, chosen, full, closed and missing. */
export const slotPickerFixtures = defineFixtures({
  name: 'slot-picker',
  tag: 'kph-slot-picker',
  template: slotPickerTemplate,
  states: {
    Biasa: base,
    Terpilih: {...base, value: '2026-11-26T10:00:00+07:00'},
    Kesalahan: {...base, error: 'Pilih hari dan jam periksa.'},
    Nonaktif: {...base, disabled: true},
    DenganJamSelesai: {
      ...base,
      label: 'Jadwal konsultasi teknis PBG',
      days: [
        {
          date: '2026-12-02',
          slots: [
            {time: '09:00', end: '10:30'},
            {time: '13:00', end: '14:30'},
          ],
        },
      ],
    },
    SemuaPenuh: {
      ...base,
      days: [
        {
          date: '2026-11-26',
          slots: [
            {time: '08:00', left: 0},
            {time: '09:00', left: 0},
          ],
        },
        {date: '2026-12-25', closed: 'Hari Raya Natal'},
      ],
    },
    Kosong: {...base, days: []},
    BanyakJam: {
      ...base,
      days: [0, 1].map(day => ({
        date: `2026-11-${26 + day}`,
        slots: Array.from({length: 16}, (_, index) => ({
          time: `${String(8 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`,
          left: (index * 7 + day) % 5,
        })),
      })),
    },
  } satisfies Record<string, SlotPickerOptions>,
});
