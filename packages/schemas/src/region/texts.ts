import type {Catalogue} from '../messages/text.ts';
import type {Locale} from '../text.ts';
import type {RegionProfile} from './profile.ts';

/** Degrees for people: decimal comma; in running text the minus sign, in an example the hyphen people type. */
function degrees(value: number, digits: number, minus = '-'): string {
  return value.toFixed(digits).replace('.', ',').replace('-', minus);
}

/**
 * The fault texts that name a regency or its coordinates, said of another one. Lay them over the catalogue:
 * `{...idMessages, ...regionTexts(profile)}`.
 */
export function regionTexts({regency}: Pick<RegionProfile, 'regency'>, locale: Locale = 'id'): Catalogue {
  const {name, centre} = regency;
  const short = name.replace(/^(Kabupaten|Kota) /, '');
  const near = [degrees(centre.lat, 1, '−'), degrees(centre.lon, 1)];
  const typed = [degrees(centre.lat, 4), degrees(centre.lon, 4)];
  const minus = degrees(centre.lat, 4, '−');
  return {
    id: {
      'wilayah.tidak_ada': `Kode wilayah {x} tidak ada di ${name}. Pilih dari daftar desa/kelurahan.`,
      'geo.bentuk': `Isi lintang dan bujur sebagai angka, contoh ${typed.join(' dan ')}.`,
      'geo.tertukar': `Lintang dan bujur tertukar. Lintang ${short} sekitar ${near.join(' dan bujur sekitar ')}.`,
      'geo.minus': `Lintang ${short} bernilai minus, contoh ${minus}. Tambahkan tanda minus.`,
      'geo.luar': `Titik ini di luar ${name}. Periksa kembali lokasinya.`,
    },
    en: {
      'wilayah.tidak_ada': `There is no place {x} in ${name}. Choose from the list of villages.`,
      'geo.bentuk': `Write latitude and longitude as numbers, for example ${typed.join(' and ')}.`,
      'geo.tertukar': `Latitude and longitude are the wrong way round. In ${short} latitude is about ${near.join(' and longitude about ')}.`,
      'geo.minus': `Latitude in ${short} is negative, for example ${minus}. Add the minus sign.`,
      'geo.luar': `This point is outside ${name}. Check the location.`,
    },
  }[locale];
}
