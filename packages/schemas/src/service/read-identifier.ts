import {cleaner} from '../vocabulary/clean-step.ts';
import {check, warningsOf} from '../vocabulary/step.ts';
import {right, wrong, type Reader} from './reading.ts';
import type {IdentifierField} from './types.ts';

/**
 * Reads an identifier of any type by the rule the context has for it. A page that was given no types takes the text as it is:
 * the server, which has them all, decides.
 */
export const readIdentifier: Reader<IdentifierField> = (raw, field, context) => {
  if (typeof raw !== 'string') return wrong('isian.bentuk');
  const kind = context.kinds?.(field.of);
  if (!kind) return right(raw);
  const value = context.mode === 'form' ? cleaner(kind.cleaning)(raw) : raw;
  const fault = check(kind.rule)(value, context.today);
  return fault ? {fault} : {value, warnings: warningsOf(kind.rule, value, context.today)};
};
