import {check, type Step} from './vocabulary/step.ts';

/** What stands for a hidden character. */
export const BULLET = '•';

/** Every character but the last `keep` as a bullet; values of four characters or fewer are hidden whole. */
export function maskEnd(value: string, keep = 4): string {
  const characters = [...value];
  if (keep === 0 || characters.length <= Math.max(4, keep)) return BULLET.repeat(characters.length);
  return BULLET.repeat(characters.length - keep) + characters.slice(-keep).join('');
}

/**
 * Makes the mask of a type: of a value that is right the last `keep` characters stay, or what a mask of its own shows.
 * One that fails its rule is hidden whole: a wrong number may still be somebody's.
 */
/* @__NO_SIDE_EFFECTS__ */
export function masker(
  rule: readonly Step[],
  keep: number | ((value: string) => string),
): (value: string) => string {
  const faultOf = check(rule);
  return value => {
    if (faultOf(value)) return maskEnd(value, 0);
    return typeof keep === 'number' ? maskEnd(value, keep) : keep(value);
  };
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
