import type {TemplateResult} from 'lit';
import {toHtml} from '../packages/components/src/markup/to-html.ts';
import type {Fixtures} from '../packages/components/src/fixtures/fixtures.ts';
import {jsxOf, layOut} from './markup.ts';

/** What the manifest says of the elements. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string; readonly fieldName?: string}[];
    }[];
  }[];
}

type Options = Readonly<Record<string, unknown>>;
type Attributes = ReadonlyMap<string, string>;

/** Which components have a partial, from the index that is built with them. */
export type Partials = Readonly<
  Record<string, {readonly partials: boolean; readonly options?: readonly string[]}>
>;

/** Attributes of each element by the name of their property. */
function elementsOf({modules}: Manifest): ReadonlyMap<string, Attributes> {
  return new Map(
    modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => tagName)
      .map(({tagName, attributes = []}) => [
        tagName!,
        new Map(attributes.map(({name, fieldName = name}) => [fieldName, name])),
      ]),
  );
}

/** A state of a component as code for one way of writing pages. */
export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly language: 'html' | 'jsx';
  readonly code: string;
  readonly note?: string;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

/** Options that are said: what is left to its default is not written down. */
function said(options: Options): [string, unknown][] {
  return Object.entries(options).filter(
    ([name, value]) => name !== 'locale' && value !== undefined && value !== false,
  );
}

/** A value as PHP writes it within a Blade attribute. */
function php(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(php).join(', ')}]`;
  if (isTemplate(value)) return `new HtmlString(${php(toHtml(value).replace(/\s+/g, ' ').trim())})`;
  if (typeof value === 'object' && value !== null)
    return `[${Object.entries(value)
      .map(([key, one]) => `'${key}' => ${php(one)}`)
      .join(', ')}]`;
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replaceAll('"', '&quot;')}'`;
  return String(value);
}

/** A value as it stands between braces in JSX. */
function js(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(js).join(', ')}]`;
  if (isTemplate(value)) return `<>${jsxOf(toHtml(value))}</>`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}: ${js(one)}`)
      .join(', ')}}`;
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? 'undefined');
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
const pascal = (tag: string): string =>
  tag.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());

/** A tag with what it is given: on one line, or each on its own. */
function tag(name: string, given: readonly string[], content = ''): string {
  const open = [name, ...given].join(' ');
  const start = open.length < 80 ? open : [name, ...given.map(one => `  ${one}`)].join('\n');
  const gap = open.length < 80 ? '' : '\n';
  return content ? `<${start}${gap}>${content}</${name}>` : `<${start}${gap ? '\n' : ' '}/>`;
}

function blade(name: string, options: Options): string {
  const slot = said(options).find(([key, value]) => /^(body|text)$/.test(key) && isTemplate(value));
  const given = said(options)
    .filter(one => one !== slot)
    .map(([key, value]) => {
      if (value === true) return kebab(key);
      if (typeof value === 'string') return `${kebab(key)}="${value.replaceAll('"', '&quot;')}"`;
      return `:${kebab(key)}="${php(value)}"`;
    });
  return tag(
    `x-kph.${name}`,
    given,
    slot
      ? toHtml(slot[1] as TemplateResult)
          .replace(/\s+/g, ' ')
          .trim()
      : '',
  );
}

/** Whether the element itself takes all of these options, so that it can write its own markup. */
function takesAll(own: Attributes | undefined, options: Options): own is Attributes {
  return own !== undefined && said(options).every(([name]) => own.has(name));
}

function elementOnly(element: string, own: Attributes, options: Options): string | undefined {
  if (said(options).some(([, value]) => typeof value === 'object')) return undefined;
  const given = said(options).map(([name, value]) =>
    value === true ? own.get(name)! : `${own.get(name)}="${String(value).replaceAll('"', '&quot;')}"`,
  );
  return tag(element, given).replace(/\s*\/>$/, `></${element}>`);
}

function react(
  element: string | undefined,
  own: Attributes | undefined,
  options: Options,
  html: string,
): string {
  if (!own || !element) return jsxOf(html);
  const component = pascal(element);
  const load = `import {${component}} from '@kepahiang/components/react/${element.replace('kph-', '')}.js';\n\n`;
  // What is markup of the page's own cannot be an attribute; an element that draws itself anew would lose it.
  const props = Object.fromEntries(
    said(options).filter(([key, value]) => own.has(key) || !isTemplate(value)),
  );
  if (!takesAll(own, props)) return load + jsxOf(html, new Map([[element, component]]));
  const given = said(props).map(([key, value]) => {
    if (value === true) return key;
    return typeof value === 'string' && !/["{}\n]/.test(value)
      ? `${key}="${value}"`
      : `${key}={${js(value)}}`;
  });
  return load + tag(component, given);
}

/** Writes states of components as code, knowing which elements and partials there are. */
export function sampler(
  manifest: Manifest,
  partials: Partials,
): (fixtures: Fixtures<never>, options: Options) => Sample[] {
  const elements = elementsOf(manifest);
  return ({name, tag: element, template}, options) => {
    const html = toHtml(template(options as never));
    const own = element ? elements.get(element) : undefined;
    const short = element && takesAll(own, options) ? elementOnly(element, own, options) : undefined;
    const taken = partials[name]?.options?.map(line => line.split(':')[0]!) ?? [];
    const hasPartial = partials[name]?.partials === true;
    const fits = hasPartial && said(options).every(([option]) => taken.includes(option));
    const alone: Sample[] = short
      ? [
          {
            id: 'elemen',
            label: 'HTML pendek',
            language: 'html',
            code: short,
            note: 'Elemen menulis markupnya sendiri, jadi perlu JavaScript.',
          },
        ]
      : [];
    return [
      {
        id: 'html',
        label: 'HTML',
        language: 'html',
        code: layOut(html),
        note: element
          ? 'Berfungsi tanpa JavaScript. Dengan skrip, elemen mengadopsi markup ini.'
          : 'Cukup CSS; tidak ada skrip.',
      },
      ...alone,
      {id: 'react', label: 'React', language: 'jsx', code: react(element, own, options, html)},
      {
        id: 'blade',
        label: 'Blade',
        language: 'html',
        code: fits ? blade(name, options) : layOut(html),
        note: fits
          ? 'Potongan ini meloloskan teks sendiri.'
          : `${hasPartial ? 'Potongan Blade tidak mengenal semua pilihan keadaan ini' : 'Komponen ini belum punya potongan Blade'}. Salin HTML-nya, isi dengan {{ … }}.`,
      },
    ];
  };
}
