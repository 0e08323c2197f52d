import type {Kit, KitEvent} from './model.ts';

// custom-element-jsx-integration, -vuejs-integration and -react-wrappers were tried (1.6.0, 1.4.0, 1.7.3) and refused:
// they write `CustomEvent<CustomEvent<SubmitDetail>>` without importing SubmitDetail, import `Event` from our modules,
// offer what can only be read as something to set, and type a React ref as `any`.

/** The first line of every file here. */
export const generated = '/** @generated from the custom elements manifest. */\n';

/** A comment before a declaration. */
export function comment(text: string, indent = ''): string {
  const safe = text.replaceAll('*/', '* /').trim();
  if (!safe) return '';
  if (!safe.includes('\n')) return `${indent}/** ${safe} */\n`;
  return `${indent}/**\n${safe.replace(/^/gm, `${indent} * `)}\n${indent} */\n`;
}

/** A union of literals; `never` when there are none. */
export function literals(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map(name => `'${name}'`).join(' | ');
}

/** Type of an event; `up` leads from the file to `dist`. */
export function eventType({base, detail}: KitEvent, up: string): string {
  return detail ? `CustomEvent<import('${up}${detail.module}').${detail.name}>` : base;
}

/** `kph-submit` → `onKphSubmit`. */
export function handlerName(event: string): string {
  return `on${event.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

function entry(kit: Kit): string {
  const attributes = kit.attributes.map(([name, property]) => `'${name}': '${property}'`);
  const events = kit.events.map(
    event => `${comment(event.description, '      ')}      '${event.name}': ${eventType(event, './')};\n`,
  );
  return `${comment(kit.description, '  ')}  '${kit.tag}': {
    element: import('./${kit.module}').${kit.className};
    properties: ${literals(kit.properties)};
    attributes: {${attributes.join('; ')}};
    events: {${events.length > 0 ? `\n${events.join('')}    ` : ''}};
  };
`;
}

/** `dist/elements.d.ts`: what each element is, takes and says, as one type. */
export function elementsTypes(kits: readonly Kit[]): string {
  return `${generated}
/** By tag: class of the element, properties a page may set, attributes named otherwise than their property, events. */
export interface KphElementMap {
${kits.map(entry).join('')}}

type Tag = keyof KphElementMap;

/** Class of an element. */
export type KphElement<T extends Tag> = KphElementMap[T]['element'];

/** Properties of an element, all of them optional. */
export type KphOwn<T extends Tag> = Partial<Pick<KphElement<T>, KphElementMap[T]['properties'] & keyof KphElement<T>>>;

/** Attributes whose name is not that of their property. */
export type KphRenamed<T extends Tag> = {
  [Name in keyof KphElementMap[T]['attributes']]?: KphElement<T>[KphElementMap[T]['attributes'][Name] &
    keyof KphElement<T>];
};

/** An event of an element; its target is known. */
export type KphEvent<T extends Tag, Name extends keyof KphElementMap[T]['events']> = KphElementMap[T]['events'][Name] & {
  readonly currentTarget: KphElement<T>;
};
`;
}

/** `dist/jsx.d.ts`: the elements as JSX takes them, written as in HTML. */
export const jsxTypes = `${generated}
import type {KphElement, KphElementMap, KphEvent, KphOwn, KphRenamed} from './elements.js';

/** What every element takes, whatever the framework. */
export interface KphCommon {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  lang?: string | undefined;
  dir?: string | undefined;
  title?: string | undefined;
  hidden?: boolean | undefined;
  tabindex?: number | undefined;
  key?: string | number | bigint | null | undefined;
  ref?: unknown;
  children?: unknown;
}

/** Handlers named after the event, as React 19 and Preact listen to it: \`onkph-submit\`. */
export type KphNativeHandlers<T extends keyof KphElementMap> = {
  [Name in keyof KphElementMap[T]['events'] & string as \`on\${Name}\`]?: (event: KphEvent<T, Name>) => void;
};

/** Every element by its tag. */
export type KphElements = {
  [T in keyof KphElementMap]: KphOwn<T> & KphRenamed<T> & KphNativeHandlers<T> & Omit<KphCommon, keyof KphOwn<T>>;
};

export type {KphElement};

declare global {
  namespace JSX {
    interface IntrinsicElements extends KphElements {}
  }
}
`;

/** `dist/vue.d.ts`: the elements in Vue templates. */
export const vueTypes = `${generated}
import type {HTMLAttributes, PublicProps} from 'vue';
import type {KphElement, KphElementMap, KphEvent, KphOwn} from './elements.js';

type Camel<Text extends string> = Text extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Text;

/** Handlers as Vue names them: \`@kph-submit\` is \`onKphSubmit\`. */
type Handlers<T extends keyof KphElementMap> = {
  [Name in keyof KphElementMap[T]['events'] & string as \`on\${Capitalize<Camel<Name>>}\`]?: (event: KphEvent<T, Name>) => void;
};

/** What a Vue template may write at an element. */
export type KphVueProps<T extends keyof KphElementMap> = Omit<HTMLAttributes, keyof KphOwn<T> | keyof Handlers<T>> &
  KphOwn<T> &
  Handlers<T> &
  PublicProps;

/** The elements as Vue's language tools know components. */
export type KphVueElements = {
  [T in keyof KphElementMap]: new () => KphElement<T> & {$props: KphVueProps<T>};
};

declare module 'vue' {
  interface GlobalComponents extends KphVueElements {}
}

/** For \`compilerOptions.isCustomElement\` of Vue: these tags are elements, not components of Vue. */
export declare function isKphElement(tag: string): boolean;
`;

/** \`dist/vue.js\`. */
export const vueModule = `${generated}
export function isKphElement(tag) {
  return tag.startsWith('kph-');
}
`;
