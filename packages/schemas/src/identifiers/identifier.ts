import * as z from 'zod/mini';
import type {IsoDate} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import type {CleanStep} from '../vocabulary/clean-step.ts';
import {cleaner} from '../vocabulary/clean-step.ts';
import {check, warningsOf, type Step} from '../vocabulary/step.ts';

/** What of a value may be seen where it is not needed in full. @source UU 27/2022 (PDP); identifiers.md 1.5. */
export interface Hiding {
  /** Characters shown at the end, or the mask of phones and e-mails; `0` hides all. */
  readonly show: number | 'phone' | 'email';
  /** What stands for it in logs, reports and addresses; empty: the field is left out. */
  readonly log: string;
}

/** What documentation, JSON Schema and fields need to know about an identifier besides its rule. */
export interface IdentifierMeta {
  /** Full name, for headings and documents. */
  readonly title: string;
  /** Name inside a sentence and before a masked value; the title where absent. */
  readonly label?: string;
  /** Shape of the canonical string, readable by JavaScript (`u` and `v`), PCRE and RE2. */
  readonly pattern: string;
  readonly examples: readonly string[];
  /** Keyboard of phones; `text` where absent. */
  readonly inputmode?: 'numeric' | 'decimal' | 'tel' | 'email';
  /** The token of HTML; `off` where absent, for numbers no browser should offer. */
  readonly autocomplete?: string;
  /** Largest number of characters of the canonical string. */
  readonly maxLength: number;
  /** How to show it in groups: `#` is a character. See `grouped`. */
  readonly group?: string;
  /** Absent: public, may be shown and logged. */
  readonly hide?: Hiding;
}

/** Everything about one type of identifier, for registries: schema files, vectors, documentation, generic forms. */
export interface IdentifierKind {
  /** Name of the strict schema as exported, for example `noKk`. */
  readonly name: string;
  readonly meta: IdentifierMeta;
  readonly rule: readonly Step[];
  readonly cleaning: readonly CleanStep[];
  readonly schema: z.ZodMiniType<string>;
  readonly input: z.ZodMiniType<string, string>;
  /** How it is hidden, where that is more than keeping the last characters (`meta.hide.show`). */
  readonly mask?: (value: string) => string;
}

/** A value read into its parts, or what is wrong with it. Parsers never throw. */
export type Parsed<Parts> =
  | {
      readonly ok: true;
      readonly value: string;
      readonly parts: Parts;
      /** Unusual, not wrong: to be shown and kept with the value. */
      readonly warnings: readonly Finding[];
    }
  | {readonly ok: false; readonly fault: Finding};

/**
 * Makes the strict zod schema of an identifier from its rule. Issues are `custom` and carry the fault
 * code as message and the placeholders as params, so that the rule stays the only judge.
 */
/* @__NO_SIDE_EFFECTS__ */
export function identifier<const Brand extends string>(
  brand: Brand,
  rule: readonly Step[],
  meta: IdentifierMeta,
) {
  const faultOf = check(rule);
  return z
    .string()
    .check(ctx => {
      const found = faultOf(ctx.value);
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

/** Makes the form schema: cleans what people type or paste, then runs the strict schema. */
/* @__NO_SIDE_EFFECTS__ */
export function identifierInput<Branded extends string>(
  cleaning: readonly CleanStep[],
  schema: z.ZodMiniType<Branded, string>,
): z.ZodMiniType<Branded, string> {
  return z.pipe(z.pipe(z.string(), z.transform(cleaner(cleaning))), schema);
}

/** Makes a parser from the rule and a function that takes a right value apart. */
/* @__NO_SIDE_EFFECTS__ */
export function parser<Parts>(
  rule: readonly Step[],
  parts: (value: string, today?: IsoDate) => Parts,
): (value: unknown, today?: IsoDate) => Parsed<Parts> {
  const faultOf = check(rule);
  return (value, today) => {
    if (typeof value !== 'string') return {ok: false, fault: finding('isian.bentuk')};
    const fault = faultOf(value, today);
    if (fault) return {ok: false, fault};
    return {ok: true, value, parts: parts(value, today), warnings: warningsOf(rule, value, today)};
  };
}

/** Puts everything about a type together, for registries. */
/* @__NO_SIDE_EFFECTS__ */
export function kindOf(
  name: string,
  meta: IdentifierMeta,
  rule: readonly Step[],
  cleaning: readonly CleanStep[],
  schema: z.ZodMiniType<string>,
  input: z.ZodMiniType<string, string>,
  mask?: (value: string) => string,
): IdentifierKind {
  return {name, meta, rule, cleaning, schema, input, ...(mask && {mask})};
}
