interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: Node[];
}
type Node = Element | string;

const empty = /^(input|img|br|hr|path|circle|rect|line|polyline|polygon|use|col|source)$/;
/** What stands in a line of text; all else begins a line of its own. */
const inline = /^(a|b|strong|em|span|code|br|small|kbd|time|abbr|i|svg|button)$/;

/** The tree of HTML that our own templates wrote: well formed, `<` and `>` escaped in values. */
function read(html: string): Element {
  const root: Element = {name: '', attributes: '', children: []};
  const open = [root];
  for (const [piece, end, name, attributes] of html.matchAll(/<(\/?)([\w-]+)([^>]*)>|[^<]+/g)) {
    if (!name) {
      if (piece.trim()) open.at(-1)!.children.push(piece.replace(/\s+/g, ' '));
    } else if (end) {
      if (open.length > 1) open.pop();
    } else {
      const closed = empty.test(name) || attributes!.endsWith('/');
      const element = {
        name,
        attributes: attributes!
          .replace(/\s+/g, ' ')
          .replace(/ "/g, '"')
          .replace(/\s*\/?$/, ''),
        children: [],
      };
      open.at(-1)!.children.push(element);
      if (!closed) open.push(element);
    }
  }
  return root;
}

function flat(node: Node): string {
  if (typeof node === 'string') return node;
  const start = `<${node.name}${node.attributes}`;
  if (empty.test(node.name)) return `${start} />`;
  return `${start}>${node.children.map(flat).join('')}</${node.name}>`;
}

function inLine(node: Node): boolean {
  return (
    typeof node === 'string' ||
    (inline.test(node.name) && (node.name === 'svg' || node.children.every(inLine)))
  );
}

function lines(node: Node, indent: string): string[] {
  if (typeof node === 'string') return [indent + node.trim()];
  const whole = flat(node).trim();
  if (node.name === 'svg' || (node.children.every(inLine) && whole.length < 96) || empty.test(node.name))
    return [indent + whole];
  const inner = node.children.flatMap(child => lines(child, node.name ? `${indent}  ` : indent));
  return node.name
    ? [`${indent}<${node.name}${node.attributes}>`, ...inner, `${indent}</${node.name}>`]
    : inner;
}

const entities: Readonly<Record<string, string>> = {'&#39;': "'", '&#34;': '&quot;', '&#38;': '&amp;'};

/** HTML with one element a line, as people like to read it. */
export function layOut(html: string): string {
  const text = read(html)
    .children.flatMap(child => lines(child, ''))
    .join('\n');
  return text.replace(/&#\d+;/g, entity => entities[entity] ?? entity);
}

const names: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  novalidate: 'noValidate',
  readonly: 'readOnly',
  maxlength: 'maxLength',
  minlength: 'minLength',
  inputmode: 'inputMode',
  enterkeyhint: 'enterKeyHint',
  autocomplete: 'autoComplete',
  autofocus: 'autoFocus',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  enctype: 'encType',
  value: 'defaultValue',
  checked: 'defaultChecked',
  'stroke-width': 'strokeWidth',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  'stroke-dasharray': 'strokeDasharray',
};

function jsxAttributes(name: string, attributes: string): string {
  return attributes.replace(/([\w:-]+)(="[^"]*")?/g, (whole, key: string, value = '') => {
    const isChoice =
      name === 'option' || name === 'button' || /type="(radio|checkbox|hidden)"/.test(attributes);
    if (key === 'value' && (isChoice || name === 'progress' || name === 'li')) return whole;
    return `${names[key] ?? key}${value}`;
  });
}

function toJsx(node: Node, components: ReadonlyMap<string, string>): Node {
  if (typeof node === 'string') return node.replace(/[{}]/g, sign => `{'${sign}'}`);
  return {
    name: components.get(node.name) ?? node.name,
    attributes: jsxAttributes(node.name, node.attributes),
    children: node.children.map(child => toJsx(child, components)),
  };
}

/** The same markup as JSX, with React components in the place of some elements. */
export function jsxOf(html: string, components: ReadonlyMap<string, string> = new Map()): string {
  const text = read(html)
    .children.flatMap(child => lines(toJsx(child, components), ''))
    .join('\n');
  return text.replace(/&#\d+;/g, entity => entities[entity] ?? entity);
}
