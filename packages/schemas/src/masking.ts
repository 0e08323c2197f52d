import {isIsoDate, type IsoDate} from './dates.ts';
import {nikFault} from './identifiers/nik.ts';
import type {Privacy} from './service/types.ts';
import type {Locale} from './text.ts';
import {check, type Step} from './vocabulary/step.ts';
import type {Regency} from './wilayah/regency.ts';

const BULLET = '•';

function hidden(value: string): string {
  return BULLET.repeat([...value].length);
}

/** Every character but the last `keep` as a bullet; values of at most four characters, or of `keep`, are hidden whole. */
export function maskEnd(value: string, keep = 4): string {
  const characters = [...value];
  if (keep < 1 || characters.length <= Math.max(4, keep)) return hidden(value);
  return BULLET.repeat(characters.length - keep) + characters.slice(-keep).join('');
}

/**
 * Makes the mask of one identifier: the last `keep` characters stay, `0` hides all. What fails the rule is hidden
 * whole, for a wrong number may still be somebody's.
 * @source identifiers.md 1.5; services.md 3.13
 */
/* @__NO_SIDE_EFFECTS__ */
export function masker(rule: readonly Step[], keep: number): (value: string) => string {
  const fault = check(rule);
  return value => (fault(value) ? hidden(value) : maskEnd(value, keep));
}

/** A telephone number in E.164: first six characters with `+62`, last three. `+62812•••••234` */
export function maskPhone(phone: string): string {
  if (!/^\+62[0-9]{9,12}$/.test(phone)) return hidden(phone);
  return phone.slice(0, 6) + BULLET.repeat(phone.length - 9) + phone.slice(-3);
}

/** An e-mail address: first letter, at most nine bullets, the domain. What is none is hidden whole. */
export function maskEmail(email: string): string {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)) return hidden(email);
  const split = email.lastIndexOf('@');
  const [local, domain] = [[...email.slice(0, split)], email.slice(split)];
  return local.length === 1
    ? BULLET + domain
    : local[0]! + BULLET.repeat(Math.min(9, local.length - 1)) + domain;
}

/** A name: per word the first letter, the rest bullets; one-letter words hidden. `S••• A•••••` */
export function maskName(name: string): string {
  return name.replace(/\S+/g, word => {
    const letters = [...word];
    return letters.length === 1 ? BULLET : letters[0]! + BULLET.repeat(letters.length - 1);
  });
}

/** A birth date: only the year. `••-••-1990` */
export function maskBirthDate(date: IsoDate): string {
  return isIsoDate(date) ? `••-••-${date.slice(0, 4)}` : hidden(date);
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
 * Masks a value of the given kind for a screen, list or print. Masking works on the canonical string; an empty value
 * stays empty. Other identifiers have a mask of their own beside their rule: `maskNpwp`, `maskNoKk`.
 * @source UU 27/2022 (PDP); identifiers.md 1.5; services.md 3.13
 */
export function mask(kind: Privacy, value: string): string {
  switch (kind) {
    case 'phone':
      return maskPhone(value);
    case 'email':
      return maskEmail(value);
    case 'name':
      return maskName(value);
    case 'birthDate':
      return maskBirthDate(value);
    case 'lastTwo':
      return maskEnd(value, 2);
    case 'address':
    case 'health':
      return value === '' ? '' : BULLET.repeat(8);
    default:
      return nikFault(value) ? hidden(value) : maskEnd(value);
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
