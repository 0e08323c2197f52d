import type {IsoDate} from './dates.ts';
import type {Privacy} from './service/types.ts';

const BULLET = '•';

/** Every character but the last `keep` as a bullet; values no longer than that are hidden whole. */
export function maskEnd(value: string, keep = 4): string {
  const characters = [...value];
  if (characters.length <= Math.max(4, keep)) return BULLET.repeat(characters.length);
  return BULLET.repeat(characters.length - keep) + characters.slice(-keep).join('');
}

/** A mobile number: first six characters with `+62`, last three. `+62812•••••234` */
export function maskPhone(phone: string): string {
  if (!/^\+62[0-9]{9,12}$/.test(phone)) return BULLET.repeat([...phone].length);
  return phone.slice(0, 6) + BULLET.repeat(phone.length - 9) + phone.slice(-3);
}

/** An e-mail address: first letter, at most nine bullets, the domain. */
export function maskEmail(email: string): string {
  const split = email.lastIndexOf('@');
  if (split < 1) return BULLET.repeat([...email].length);
  const local = [...email.slice(0, split)];
  const domain = email.slice(split);
  return local.length === 1
    ? BULLET + domain
    : local[0] + BULLET.repeat(Math.min(9, local.length - 1)) + domain;
}

/** A name: per word the first letter, the rest bullets; one-letter words hidden. `S••• A•••••` */
export function maskName(name: string): string {
  return name.replace(/\S+/g, word => {
    const letters = [...word];
    return letters.length === 1 ? BULLET : letters[0] + BULLET.repeat(letters.length - 1);
  });
}

/** A birth date: only the year. `••-••-1990` */
export function maskBirthDate(date: IsoDate): string {
  return /^[0-9]{4}-/.test(date) ? `••-••-${date.slice(0, 4)}` : BULLET.repeat([...date].length);
}

/**
 * Masks a value of the given kind for a screen, list or print. Masking works on the canonical string.
 * @source UU 27/2022 (PDP); identifiers.md 1.5.
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
      return /^[0-9]{16}$/.test(value) ? maskEnd(value) : BULLET.repeat([...value].length);
  }
}

/** What a screen reader says instead of bullets: `NIK, empat angka terakhir 9901`. */
export function maskLabel(label: string, value: string): string {
  return value.length > 4 ? `${label}, empat angka terakhir ${value.slice(-4)}` : `${label}, disembunyikan`;
}
