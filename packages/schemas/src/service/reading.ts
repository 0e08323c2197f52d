import {finding, type Finding} from '../fault.ts';
import type {IdentifierKind} from '../identifiers/identifier.ts';
import type {Places} from '../wilayah/places.ts';
import type {Known} from './condition.ts';
import type {CheckClock} from './rule.ts';
import type {SimpleField} from './types.ts';

/** What a check needs besides the answers. */
export interface CheckContext extends CheckClock {
  /** `form` cleans what people typed first; `strict` takes canonical values only (API border). */
  readonly mode: 'form' | 'strict';
  readonly places: Places;
  /** Types of identifiers by name, for fields of type `identifier`; `identifierKind` of the registry knows all. */
  readonly kinds?: (name: string) => Pick<IdentifierKind, 'rule' | 'cleaning'> | undefined;
}

/** Outcome of reading one value: the canonical value, or what is wrong with it. */
export type Reading =
  | {
      readonly value: unknown;
      readonly fault?: undefined;
      /** Unusual, not wrong. */
      readonly warnings?: readonly Finding[];
    }
  | {readonly fault: Finding; readonly value?: undefined};

/** Reads the raw answer of one field. */
export type Reader<F extends SimpleField = SimpleField> = (
  raw: unknown,
  field: F,
  context: CheckContext,
  known: Known,
) => Reading;

/** A value that is right. */
export function right(value: unknown): Reading {
  return {value};
}

/** A value that is wrong, and how. */
export function wrong(code: string, params?: Finding['params']): Reading {
  return {fault: finding(code, params)};
}
