import {isIsoDate, type IsoDate} from './dates.ts';
import {BULLET, maskEmail, maskEnd, maskPhone} from './hide.ts';
import {emailFault} from './identifiers/email.ts';
import {nikFault} from './identifiers/nik.ts';
import {teleponFault} from './identifiers/telepon.ts';
import type {Privacy} from './service/types.ts';
import type {Locale} from './text.ts';
import type {Regency} from './wilayah/regency.ts';

export {maskEmail, maskEnd, maskPhone} from './hide.ts';

/** A name: per word the first letter, the rest bullets; one-letter words hidden. `S••• A•••••` */
export function maskName(name: string): string {
  return name.replace(/\S+/g, word => {
    const letters = [...word];
    return letters.length === 1 ? BULLET : letters[0]! + BULLET.repeat(letters.length - 1);
  });
}

/** A birth date: only the year. `••-••-1990` */
export function maskBirthDate(date: IsoDate): string {
  return isIsoDate(date) ? `••-••-${date.slice(0, 4)}` : maskEnd(date, 0);
}

/** An address: the kecamatan only, `Kec. Kabawetan`; eight bullets where the code is none of the regency. */
export function maskAddress(kodeDesa: string, regency: Regency): string {
  if (kodeDesa === '') return '';
  const kecamatan = regency.kecamatan.find(
    one => kodeDesa === one.code || kodeDesa.startsWith(`${one.code}.`),
  );
  return kecamatan ? `Kec. ${kecamatan.name}` : BULLET.repeat(8);
}

/**
 * Masks a value of the given kind for a screen, list or print. Masking works on the canonical string; what fails its
 * rule is hidden whole, for a wrong NIK may still be somebody's; an empty value stays empty. Other identifiers have a
 * mask of their own beside their rule: `maskNpwp`, `maskNoKk`.
 * @source UU 27/2022 (PDP); identifiers.md 1.5; services.md 3.13
 */
export function mask(kind: Privacy, value: string): string {
  switch (kind) {
    case 'phone':
      return teleponFault(value) ? maskEnd(value, 0) : maskPhone(value);
    case 'email':
      return emailFault(value) ? maskEnd(value, 0) : maskEmail(value);
    case 'name':
      return maskName(value);
    case 'birthDate':
      return maskBirthDate(value);
    case 'lastTwo':
      return maskEnd(value, 2);
    case 'lastFour':
      return maskEnd(value, 4);
    case 'address':
    case 'health':
      return value === '' ? '' : BULLET.repeat(8);
    default:
      return maskEnd(value, nikFault(value) ? 0 : 4);
  }
}

const COUNTS: Readonly<Record<Locale, readonly string[]>> = {
  id: ['', '', 'dua', 'tiga', 'empat'],
  en: ['', '', 'two', 'three', 'four'],
};

/**
 * What a screen reader says of a masked value: `NIK, empat angka terakhir 9901`. It says no more than the mask shows:
 * where that ends without digits, `Nama, disembunyikan`.
 */
export function maskedLabel(label: string, masked: string, locale: Locale = 'id'): string {
  const shown = /(?<=•)[0-9]{2,4}$/.exec(masked)?.[0] ?? '';
  const count = COUNTS[locale][shown.length];
  if (!count) return `${label}, ${locale === 'id' ? 'disembunyikan' : 'hidden'}`;
  return locale === 'id'
    ? `${label}, ${count} angka terakhir ${shown}`
    : `${label}, last ${count} digits ${shown}`;
}

/** What a screen reader says instead of the bullets of {@link mask}. */
export function maskLabel(
  label: string,
  value: string,
  kind: Privacy = 'nik',
  locale: Locale = 'id',
): string {
  return maskedLabel(label, mask(kind, value), locale);
}
