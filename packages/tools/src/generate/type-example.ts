import type {Parsed} from '@kepahiang/schemas/identifiers/identifier.js';
import {callable, type TypeSource} from './type-source.ts';

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const prints = (expression: string, printed: unknown): string =>
  `console.log(${expression}); // ${String(printed)}`;

/** The first value that fits in a line to read, else the shortest. */
function readable<Value>(values: readonly Value[], textOf: (value: Value) => string): Value {
  const byLength = [...values].sort((one, other) => textOf(one).length - textOf(other).length);
  return values.find(value => textOf(value).length <= 72) ?? byLength[0]!;
}

/** What people type: the first text of the vectors that has to be cleaned, else one that is right already. */
function typedText({vectors}: TypeSource, right: string): readonly [typed: string, canonical: string] {
  // A blank at an end, or a mark that cannot be seen, is no example to read.
  const found = vectors.form.find(
    ([typed, canonical]) =>
      canonical !== null && typed !== canonical && /^[!-~](?:[ -~]*[!-~])?$/.test(typed),
  );
  return found ? [found[0], found[1]!] : [right, right];
}

function calls(source: TypeSource, right: string): {names: string[]; lines: string[]} {
  const parse = callable<(value: string) => Parsed<unknown>>(source, 'parse');
  const shown = (['format', 'mask'] as const).flatMap(
    verb => callable<(value: string) => string>(source, verb) ?? [],
  );
  const lines = shown.map(({name, call}) => prints(`${name}(${quoted(right)})`, call(right)));
  if (parse) {
    const read = parse.call(right);
    lines.push(`const read = ${parse.name}(${quoted(right)});`);
    lines.push(prints('JSON.stringify(read.ok && read.parts)', JSON.stringify(read.ok && read.parts)));
  }
  return {names: [...shown, ...(parse ? [parse] : [])].map(({name}) => name), lines};
}

/** TypeScript that a vendor can copy; the test of the documentation compiles and runs it. */
export function typeExample(source: TypeSource): string {
  const {kind, module, exports, vectors} = source;
  const right = readable(vectors.strict.right, text => text);
  const [typed, canonical] = typedText(source, right);
  const [wrong, fault] = readable(
    vectors.strict.wrong.filter(([text]) => !kind.schema.safeParse(text).success),
    ([text]) => text,
  );
  const faultOf = `${kind.name}Fault`;
  const hasFault = typeof exports[faultOf] === 'function';
  const {names, lines} = calls(source, right);
  return [
    `import {${[kind.name, `${kind.name}Input`, ...(hasFault ? [faultOf] : []), ...names].join(', ')}} from '${module}';`,
    '',
    prints(`${kind.name}Input.safeParse(${quoted(typed)}).data`, canonical),
    prints(`${kind.name}.safeParse(${quoted(wrong)}).success`, false),
    ...(hasFault ? [prints(`${faultOf}(${quoted(wrong)})?.code`, fault)] : []),
    ...lines,
  ].join('\n');
}
