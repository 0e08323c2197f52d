import {choicesOf} from '../references.ts';
import {kindOf, withoutNull, type Shape} from '../shape.ts';
import type {Choices} from './scalar-field.ts';

/** Paths of the fields that name documents or payments. */
function namingPaths(shape: Shape, path = ''): [path: string, isPayment: boolean][] {
  const {shape: own} = withoutNull(shape);
  const kind = kindOf(own);
  if (kind === 'document' || kind === 'payment') return [[path, kind === 'payment']];
  const inner = own.items ? namingPaths(own.items, path) : [];
  const parts = Object.entries(own.properties ?? {}).flatMap(([name, one]) =>
    namingPaths(one, path ? `${path}.${name}` : name),
  );
  return [...inner, ...parts];
}

/** The documents and payments that may be chosen in a form. */
export async function loadChoices(shape: Shape): Promise<Choices> {
  const found = namingPaths(shape).map(
    async ([path, isPayment]) => [path, await choicesOf(path, isPayment)] as const,
  );
  return new Map(await Promise.all(found));
}
