import * as z from 'zod/mini';

/**
 * Text of a pattern. A function known to have no side effects, since `.check()` on a schema is a method call that
 * no bundler dares to drop: written inline it would drag unused operations into every page.
 */
// @__NO_SIDE_EFFECTS__
export function pattern(shape: RegExp) {
  return z.string().check(z.regex(shape));
}

/** Text of `min` to `max` characters. */
// @__NO_SIDE_EFFECTS__
export function text(min: number, max: number) {
  return z.string().check(z.minLength(min), z.maxLength(max));
}

/** At most `max` items of one kind. */
// @__NO_SIDE_EFFECTS__
export function listOf<T extends z.ZodMiniType>(item: T, max: number) {
  return z.array(item).check(z.maxLength(max));
}

/** A calendar date `YYYY-MM-DD` in WIB. */
export const isoDate = /* @__PURE__ */ pattern(/^\d{4}-\d{2}-\d{2}$/);

/** An instant with its offset, `2026-11-24T09:05:00+07:00`. */
export const instant = /* @__PURE__ */ pattern(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
);

/** An amount of money as text with two decimals, `"1610000.00"`. @unit rupiah */
export const moneyText = /* @__PURE__ */ pattern(/^\d{1,16}\.\d{2}$/);

/** An amount that may be below zero: a balance, a difference. @unit rupiah */
export const signedMoneyText = /* @__PURE__ */ pattern(/^-?\d{1,16}\.\d{2}$/);

/** A month, `2026-10`. */
export const month = /* @__PURE__ */ pattern(/^\d{4}-(0[1-9]|1[0-2])$/);

/** How many rows a page should have, as a query has it. */
export const pageSize = /* @__PURE__ */ pattern(/^\d{1,3}$/);

/** Number a writer saw when reading; a write with an older one is refused, so nobody overwrites unseen work. */
export const version = /* @__PURE__ */ z.int();
