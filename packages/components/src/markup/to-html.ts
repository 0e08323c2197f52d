import {nothing, type TemplateResult} from 'lit';

// Not @lit-labs/ssr: it cannot fill a <textarea>, and it marks every value for a hydration we do not do,
// because an element adopts the markup it finds.

/** Where a value stands in a template. */
interface Part {
  readonly kind: 'child' | 'attribute' | 'boolean' | 'dropped' | 'quoted';
  readonly name: string;
  /** Static text before the value, without the name of an attribute that only this value fills. */
  readonly before: string;
}

const partsOf = new WeakMap<TemplateStringsArray, readonly Part[]>();
const kinds = {'': 'attribute', '?': 'boolean', '.': 'dropped', '@': 'dropped'} as const;

function partAt(text: string, seen: string): Part {
  const inTag = seen.lastIndexOf('<') > seen.lastIndexOf('>');
  if (!inTag) return {kind: 'child', name: '', before: text};
  const whole = /\s+([.?@]?)([a-zA-Z][\w:-]*)=$/.exec(text);
  if (!whole) return {kind: 'quoted', name: '', before: text};
  const kind = kinds[whole[1] as keyof typeof kinds];
  return {kind, name: whole[2] as string, before: text.slice(0, whole.index)};
}

function parts(strings: TemplateStringsArray): readonly Part[] {
  const known = partsOf.get(strings);
  if (known) return known;
  let seen = '';
  const found = strings.slice(0, -1).map(text => partAt(text, (seen += text)));
  partsOf.set(strings, found);
  return found;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError('A template for static HTML may hold text and templates only.');
}

function escape(value: unknown): string {
  return textOf(value).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

function isEmpty(value: unknown): value is null | undefined | typeof nothing {
  return value === null || value === undefined || value === nothing;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

function child(value: unknown): string {
  if (isEmpty(value)) return '';
  if (Array.isArray(value)) return value.map(child).join('');
  if (isTemplate(value)) return toHtml(value);
  return escape(value);
}

function rendered(part: Part, value: unknown): string {
  switch (part.kind) {
    case 'child':
      return child(value);
    case 'quoted':
      return isEmpty(value) ? '' : escape(value);
    case 'boolean':
      return value && value !== nothing ? ` ${part.name}` : '';
    case 'attribute':
      return isEmpty(value) ? '' : ` ${part.name}="${escape(value)}"`;
    default:
      return '';
  }
}

/**
 * HTML of a template, as a static page, a server's answer or a partial for another language carries it.
 * Everything that is not a template is escaped. Properties and event listeners leave no trace.
 *
 * @throws TypeError when a value is neither text nor a template (a directive, a promise)
 */
export function toHtml(template: TemplateResult): string {
  const {strings, values} = template;
  return parts(strings)
    .map((part, index) => part.before + rendered(part, values[index]))
    .concat(strings[strings.length - 1] as string)
    .join('');
}
