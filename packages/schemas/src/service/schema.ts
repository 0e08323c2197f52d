import * as z from 'zod/mini';
import type {Finding} from '../fault.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {placesOf} from '../wilayah/places.ts';
import {checkAnswers} from './check.ts';
import type {Answers} from './define.ts';
import type {CheckContext} from './read.ts';
import type {ServiceDefinition} from './types.ts';

/** What a service schema needs to know; the clock is passed in. */
export type SchemaContext = Omit<CheckContext, 'places'> & Partial<Pick<CheckContext, 'places'>>;

/**
 * The answers of a service as a zod/mini schema (and so a Standard Schema) for both sides: `form` in the browser
 * and for posts without JavaScript, `strict` at the API border. Every issue is `custom`, has the fault code as
 * message, the placeholders as `params`, and its path.
 */
export function serviceSchema<const Definition extends ServiceDefinition>(
  definition: Definition,
  context: SchemaContext,
): z.ZodMiniType<Answers<Definition>> {
  return z.pipe(
    z.unknown(),
    z.transform((raw, ctx) => {
      const result = checkAnswers(definition, raw, {places: placesOf(kepahiang), ...context});
      for (const fault of result.faults) {
        ctx.issues.push({
          code: 'custom',
          input: raw,
          message: fault.code,
          path: pathOf(fault.path),
          params: fault.params ?? {},
        });
      }
      return result.value as Answers<Definition>;
    }),
  );
}

function pathOf(path: string): (string | number)[] {
  return path === '' ? [] : path.split('.').map(part => (/^[0-9]+$/.test(part) ? Number(part) : part));
}

/** The finding an issue of one of our schemas carries. */
export function issueFinding(issue: {message: string; params?: unknown}): Finding {
  return {code: issue.message, params: (issue.params ?? {}) as NonNullable<Finding['params']>};
}
