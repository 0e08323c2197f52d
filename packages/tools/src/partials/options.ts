import {join} from 'node:path';
import type {TemplateResult} from 'lit';
import ts from 'typescript';
import {filesOf} from '../files.ts';
import {at} from '../place.ts';

/** What an option is for those who fill it in from another language. */
export interface PartialOption {
  readonly name: string;
  readonly kind: 'text' | 'content' | 'address' | 'number' | 'flag' | 'choice' | 'list';
  readonly required: boolean;
  /** What a choice may be. */
  readonly values?: readonly (string | number)[];
  /** What each item of a list has; nothing when the items are texts. */
  readonly items?: readonly PartialOption[];
}

/** A template of a component, whatever it takes. */
export type Template = (options: never) => TemplateResult;

/** A template function of a component and what it takes. */
export interface TemplateSource {
  /** Folder of the component. */
  readonly name: string;
  /** Path of the module. */
  readonly path: string;
  /** Name of the exported function. */
  readonly export: string;
  readonly options: readonly PartialOption[];
  /** Options whose type no other language can fill in, with that type. */
  readonly foreign: readonly {readonly name: string; readonly type: string; readonly required: boolean}[];
}

const source = at('packages/components/src');
const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A choice, or `undefined` when the type is something else. */
function valuesOf(type: ts.Type): (string | number)[] | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const values = parts.map(part =>
    part.isStringLiteral() || part.isNumberLiteral() ? part.value : undefined,
  );
  return values.every(value => value !== undefined) ? values : undefined;
}

/** The type as it is written. An alias of `string` says what the string must be, which the type itself has forgotten. */
function writtenType(property: ts.Symbol): string {
  const declaration = property.valueDeclaration ?? property.declarations?.[0];
  return declaration && ts.isPropertySignature(declaration) ? (declaration.type?.getText() ?? '') : '';
}

class Reader {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** The option of a property, or the text of its type when there is none. */
  option(property: ts.Symbol, place: ts.Node): PartialOption | string {
    const {name} = property;
    const required = (property.flags & ts.SymbolFlags.Optional) === 0;
    const whole = this.#checker.getTypeOfSymbolAtLocation(property, place);
    const type = this.#checker.getNonNullableType(whole);
    const written = writtenType(property).replace(/ \| undefined$/, '');
    const known = {name, required};
    if (name === 'locale') return {...known, kind: 'choice', values: ['id', 'en']};
    if (written === 'Content') return {...known, kind: 'content'};
    if (type.flags & ts.TypeFlags.BooleanLike || this.#checker.typeToString(type) === 'boolean')
      return {...known, kind: 'flag'};
    const values = valuesOf(type);
    if (values) return {...known, kind: 'choice', values};
    if (type.flags & ts.TypeFlags.String && written === 'string')
      return {...known, kind: /(^|[a-z])(href|action)$/i.test(name) ? 'address' : 'text'};
    if (type.flags & ts.TypeFlags.Number) return {...known, kind: 'number'};
    return this.#list(type, place, known) ?? this.#checker.typeToString(type);
  }

  #list(type: ts.Type, place: ts.Node, known: {name: string; required: boolean}): PartialOption | undefined {
    const item = this.#checker.isArrayType(type)
      ? this.#checker.getTypeArguments(type as ts.TypeReference)[0]
      : undefined;
    if (!item) return undefined;
    if (item.flags & ts.TypeFlags.String) return {...known, kind: 'list'};
    // Of several kinds of items the first is the plain one.
    const [first] = item.isUnion() ? item.types : [item];
    if (!first || !(first.flags & ts.TypeFlags.Object)) return undefined;
    const properties = this.#checker.getPropertiesOfType(first);
    const read = properties.map(property => this.option(property, place));
    const needed = (index: number): boolean =>
      ((properties[index]?.flags ?? 0) & ts.SymbolFlags.Optional) === 0;
    if (read.some((one, index) => needed(index) && (typeof one === 'string' || one.kind === 'list')))
      return undefined;
    const items = read
      .filter(one => typeof one !== 'string')
      .filter(({kind, name}) => kind !== 'list' && name !== 'locale');
    return items.length > 0 ? {...known, kind: 'list', items} : undefined;
  }
}

/** Every template of a component that takes plain options, with what TypeScript knows of them. */
export function readTemplates(): TemplateSource[] {
  const paths = filesOf('*/*.html.ts', source).map(path => join(source, path));
  const {config} = ts.readConfigFile(at('tsconfig.json'), path => ts.sys.readFile(path)) as {
    config: {compilerOptions: object};
  };
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, at('.'));
  const program = ts.createProgram(paths, {
    ...options,
    noEmit: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    customConditions: ['@kepahiang/source'],
  });
  const checker = program.getTypeChecker();
  const reader = new Reader(checker);
  return paths.flatMap(path => {
    const name = path.split('/').at(-2) ?? '';
    const file = program.getSourceFile(path);
    const wanted = `${camel(name)}Template`;
    const found = file?.statements.find(
      (statement): statement is ts.FunctionDeclaration =>
        ts.isFunctionDeclaration(statement) && statement.name?.text === wanted,
    );
    const [parameter] = found?.parameters ?? [];
    if (!parameter) return [];
    const properties = checker.getPropertiesOfType(checker.getTypeAtLocation(parameter));
    const read = properties.map(property => ({property, option: reader.option(property, parameter)}));
    return [
      {
        name,
        path,
        export: wanted,
        options: read.flatMap(({option}) => (typeof option === 'string' ? [] : [option])),
        foreign: read.flatMap(({property, option}) =>
          typeof option === 'string'
            ? [{name: property.name, type: option, required: !(property.flags & ts.SymbolFlags.Optional)}]
            : [],
        ),
      },
    ];
  });
}
