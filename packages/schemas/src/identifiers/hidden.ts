import {maskEnd} from '../hide.ts';
import {maskedLabel} from '../masking.ts';
import type {Locale} from '../text.ts';
import {check} from '../vocabulary/step.ts';
import type {IdentifierKind} from './identifier.ts';

/** A value as it may be seen: its text, and what a screen reader says instead of bullets. */
export interface Hidden {
  readonly text: string;
  /** Absent where nothing is hidden. */
  readonly spoken?: string;
}

/**
 * A value of any type for a list, a receipt or a status page. What fails its rule is hidden whole: a wrong number may
 * still be somebody's. Public types come back as they are; an empty value stays empty.
 * @source UU 27/2022 (PDP); identifiers.md 1.5
 */
export function shownOnScreen(kind: IdentifierKind, value: string, locale: Locale = 'id'): Hidden {
  const {hide, label, title} = kind.meta;
  if (!hide || value === '') return {text: value};
  const wrong = check(kind.rule)(value) !== undefined;
  const keep = wrong || typeof hide.show !== 'number' ? 0 : hide.show;
  const text = kind.mask && !wrong ? kind.mask(value) : maskEnd(value, keep);
  const name = label ?? title;
  return {text, spoken: maskedLabel(name.charAt(0).toUpperCase() + name.slice(1), text, locale)};
}

/**
 * What stands for a value in a log, an analytics event, an error report or an address: its tag, `[NIK]`; nothing at all,
 * `undefined`, for what may not even be named (health, a home); a public value itself.
 * @source UU 27/2022 (PDP); identifiers.md 1.5
 */
export function shownInLog(kind: IdentifierKind, value: string): string | undefined {
  const {hide} = kind.meta;
  return hide ? hide.log || undefined : value;
}
