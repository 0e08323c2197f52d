import {defineWords} from '../texts/words.ts';

/** Words of location-field. */
export const locationFieldWords = defineWords(
  'location-field',
  {
    search: 'Cari desa atau patokan',
    find: 'Cari',
    finding: 'Mencari “{text}” …',
    found: '{count} tempat ditemukan. Pilih salah satu.',
    none: 'Tidak ada tempat bernama “{text}”. Coba nama desa, atau pakai cara lain.',
    failed: 'Pencarian tidak berhasil. Coba lagi, atau pakai cara lain.',
    chosen: 'Penanda dipindahkan ke {place}.',
    map: 'Peta dengan penanda lokasi',
    keys: 'Tekan peta untuk memindahkan penanda. Dengan papan ketik: panah menggeser 10 meter, Shift+panah 100 meter.',
    moved: 'Penanda di {lat}; {lon}.',
    offMap: 'Penanda di luar gambar peta.',
    accuracy: 'Ketelitian sekitar {count} meter.',
    rough: 'Ketelitian hanya sekitar {count} meter. Ulangi di tempat terbuka, atau geser penandanya.',
  },
  {
    search: 'Find a village or landmark',
    find: 'Find',
    finding: 'Looking for “{text}” …',
    found: '{count} place found. Choose one. | {count} places found. Choose one.',
    none: 'There is no place called “{text}”. Try the name of a village, or another way.',
    failed: 'The search failed. Try again, or use another way.',
    chosen: 'The marker was moved to {place}.',
    map: 'Map with the marker of the place',
    keys: 'Press on the map to move the marker. With a keyboard: arrows move it by 10 metres, Shift and arrow by 100 metres.',
    moved: 'Marker at {lat}; {lon}.',
    offMap: 'The marker is off the map.',
    accuracy: 'Accurate to about {count} metres.',
    rough: 'Accurate to about {count} metres only. Try again in the open, or move the marker.',
  },
);
