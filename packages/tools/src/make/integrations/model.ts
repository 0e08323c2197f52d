import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {filesOf, forTests} from '../../files.ts';
import {readJson} from '../../packages.ts';
import {at} from '../../place.ts';
import {BuildFault} from '../child.ts';

/** What the manifest says of a member, an attribute or an event, as far as we read it. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly parsedType?: {readonly text: string};
  readonly default?: string;
}

/** An element as the manifest has it. */
export interface Declaration {
  readonly tagName: string;
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly (Described & {
    readonly kind: string;
    readonly static?: boolean;
    readonly readonly?: boolean;
    readonly inheritedFrom?: {readonly name: string};
  })[];
  readonly attributes?: readonly (Described & {readonly fieldName?: string})[];
  readonly events?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** The custom elements manifest, as far as we read it. */
export interface ElementsManifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
}

/** An element as the types for frameworks are made from it. */
export interface Kit {
  readonly tag: string;
  /** Name of the component in React: `KphNikField`. */
  readonly component: string;
  readonly className: string;
  /** Module of the class inside `dist`, with its ending: `nik-field/nik-field.js`. */
  readonly module: string;
  readonly folder: string;
  readonly description: string;
  /** Properties that a page may set. */
  readonly properties: readonly string[];
  /** Names of attributes that differ from the name of their property, with that name. */
  readonly attributes: readonly (readonly [attribute: string, property: string])[];
  readonly events: readonly KitEvent[];
}

/** An event with its type as a module in `dist` may write it. */
export interface KitEvent {
  readonly name: string;
  readonly description: string;
  /** `Event`, `CustomEvent<void>` or a custom event of an exported type. */
  readonly base: string;
  /** Exported type of the detail and the module it stands in. */
  readonly detail?: {readonly name: string; readonly module: string};
}

const components = at('packages/components');

/** The manifest as it was built. */
export function readManifest(): ElementsManifest {
  return readJson<ElementsManifest>(join(components, 'custom-elements.json'));
}

/** Modules that export a type of this name; paths inside `dist`. */
function exporters(name: string): string[] {
  const pattern = new RegExp(`export (?:interface|type|class) ${name}\\b`);
  const source = join(components, 'src');
  return filesOf('**/*.ts', source)
    .filter(path => !forTests.test(path) && pattern.test(readFileSync(join(source, path), 'utf8')))
    .map(path => path.replace(/\.ts$/, '.js'));
}

function eventOf({name, description = '', type}: Described, tag: string, folder: string): KitEvent {
  const base = type?.text;
  if (base === undefined) throw new BuildFault(`<${tag}>: @fires ${name} needs its type: {CustomEvent<…>}.`);
  const [, detail] = /^CustomEvent<([A-Z]\w*)>$/.exec(base) ?? [];
  if (detail === undefined) {
    if (/^(Event|CustomEvent|CustomEvent<void>)$/.test(base)) return {name, description, base};
    throw new BuildFault(
      `<${tag}>: @fires ${name}: the detail must be an exported type or void, not ${base}.`,
    );
  }
  const found = exporters(detail);
  const own = found.filter(path => dirname(path) === folder);
  const [module, ...others] = own.length > 0 ? own : found;
  if (module === undefined || others.length > 0)
    throw new BuildFault(
      `<${tag}>: ${detail} of ${name} must be exported by one module, not ${found.length}.`,
    );
  return {name, description, base, detail: {name: detail, module}};
}

function kitOf(declaration: Declaration, path: string): Kit {
  const {
    tagName: tag,
    name: className,
    description = '',
    members = [],
    attributes = [],
    events = [],
  } = declaration;
  const module = path.replace(/^dist\//, '');
  const folder = dirname(module);
  const renamed = attributes.flatMap(({name, fieldName = name}) =>
    name === fieldName ? [] : [[name, fieldName] as const],
  );
  return {
    tag,
    component: tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    className,
    module,
    folder,
    description,
    properties: members
      .filter(member => member.kind === 'field' && member.static !== true && member.readonly !== true)
      .map(member => member.name),
    attributes: renamed,
    events: events.map(event => eventOf(event, tag, folder)),
  };
}

/** Every element with a tag, by tag. */
export function kitsOf(manifest: ElementsManifest): Kit[] {
  const kits = manifest.modules.flatMap(({path, declarations = []}) =>
    declarations.map(declaration => kitOf(declaration, path)),
  );
  return kits.sort((first, second) => (first.tag < second.tag ? -1 : 1));
}
