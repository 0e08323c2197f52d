import * as z from 'zod/mini';
import type {Finding} from '../fault.ts';

/** What documentation, JSON Schema and fields need to know about an identifier besides its rule. */
export interface IdentifierMeta {
  readonly title: string;
  /** Shape of the canonical string, readable by JavaScript (`u` and `v`) and PCRE. */
  readonly pattern: string;
  readonly examples: readonly string[];
  readonly inputmode?: 'numeric' | 'text' | 'tel' | 'email';
  readonly autocomplete?: string;
  readonly maxLength: number;
}

/** Says the first fault of a canonical string, or nothing when it is well formed. */
export type Rule = (value: string) => Finding | undefined;

/**
 * Makes the strict zod schema of an identifier from its rule. Issues are `custom` and carry the fault
 * code as message and the placeholders as params, so that the rule stays the only judge.
 */
/* @__NO_SIDE_EFFECTS__ */
export function identifier<const Brand extends string>(brand: Brand, rule: Rule, meta: IdentifierMeta) {
  return z
    .string()
    .check(ctx => {
      const found = rule(ctx.value);
      if (found) {
        ctx.issues.push({code: 'custom', input: ctx.value, message: found.code, params: found.params ?? {}});
      }
    })
    .register(z.globalRegistry, {
      title: meta.title,
      examples: [...meta.examples],
      pattern: meta.pattern,
    })
    .brand<Brand>();
}
