import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {placeOf, root, type Stage, type Story} from './stage.ts';

/** What the browser tells a screen reader of one thing on the page. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly description?: {readonly value: string};
  readonly value?: {readonly value: string | number};
  readonly properties?: readonly {readonly name: string; readonly value: {readonly value?: unknown}}[];
  readonly childIds?: readonly string[];
}

/** States that are read out; those about the page as a whole, or that say "no", are not. */
const told = new Set([
  ...['level', 'checked', 'pressed', 'selected', 'expanded', 'disabled', 'readonly', 'required', 'invalid'],
  ...['hasPopup', 'live', 'modal', 'multiselectable', 'orientation', 'valuetext', 'roledescription'],
]);
const silent: readonly unknown[] = [false, 'false', '', undefined];
/** Roles that stand for nothing that is read out. */
const frames = new Set([
  ...['none', 'generic', 'InlineTextBox', 'LineBreak', 'LayoutTable', 'LayoutTableRow'],
  ...['LabelText', 'Legend', 'caption', 'paragraph', 'MenuListPopup', 'rowgroup'],
]);

/** Of a long list of choices the first few stand for all. */
const mostOptions = 4;
/** Roles a person acts on: without a name nobody knows what it does. */
const acting =
  /^(button|link|textbox|searchbox|combobox|listbox|option|checkbox|radio|switch|slider|spinbutton|tab|menuitem|treeitem|dialog|alertdialog|Date|DateTime|InputTime|DisclosureTriangle)$/;

/** The tree of one story: as text, and what in it has no name though a person acts on it. */
export interface Tree {
  readonly text: string;
  readonly nameless: readonly string[];
}

const squeezed = (text: unknown): string =>
  (typeof text === 'string' ? text : '').replace(/\s+/g, ' ').trim();

function states({properties = []}: Node): string {
  return properties
    .filter(({name, value}) => told.has(name) && !silent.includes(value.value))
    .map(({name, value}) => (value.value === true ? ` [${name}]` : ` [${name}=${String(value.value)}]`))
    .join('');
}

/** Draws the tree below a node; text that is the name of what it stands in is not said twice. */
function draw(nodes: ReadonlyMap<string, Node>): Tree {
  const lines: {readonly text: string; readonly bare?: string}[] = [];
  const names: string[] = [];
  const nameless: string[] = [];
  function walk(id: string, depth: number, around: string): void {
    const node = nodes.get(id);
    if (!node) return;
    const role = node.role?.value ?? '';
    const name = squeezed(node.name?.value);
    if (role === 'StaticText') {
      if (name !== '' && !around.includes(name)) lines.push({text: '  '.repeat(depth) + name, bare: name});
      return;
    }
    if (role === 'ListMarker') return;
    const frame = node.ignored || (frames.has(role) && name === '') || role === 'InlineTextBox';
    if (!frame) {
      const description = squeezed(node.description?.value);
      const value = squeezed(String(node.value?.value ?? ''));
      const line =
        role +
        (name && ` "${name}"`) +
        (value && value !== name ? ` = ${value}` : '') +
        states(node) +
        (description && ` (${description})`);
      if (name === '' && acting.test(role)) nameless.push(line);
      if (acting.test(role)) names.push(name);
      lines.push({text: '  '.repeat(depth) + line});
    }
    const children = node.childIds ?? [];
    const deeper = depth + (frame ? 0 : 1);
    const inside = frame ? around : `${name} ${squeezed(String(node.value?.value ?? ''))}`;
    // Villages by the hundred are the data of a list, not its make.
    const shown = role === 'MenuListPopup' ? children.slice(0, mostOptions) : children;
    for (const child of shown) walk(child, deeper, inside);
    if (shown.length < children.length)
      lines.push({text: `${'  '.repeat(deeper)}… ${children.length - shown.length} more`});
  }
  const top = [...nodes.values()].find(({role}) => role?.value === 'RootWebArea');
  for (const child of top?.childIds ?? []) walk(child, 0, '');
  // Chromium tells the words of a label beside its control on one day and not on the other.
  const heard = lines.filter(({bare}) => bare === undefined || !names.some(name => name.includes(bare)));
  return {
    text: heard
      .map(
        ({text}) => `${text}
`,
      )
      .join(''),
    nameless,
  };
}

/** Reads the trees of the stories on a stage. */
export async function treeReader({protocol}: Stage): Promise<() => Promise<Tree>> {
  await protocol.send('Accessibility.enable');
  return async () => {
    const {nodes} = (await protocol.send('Accessibility.getFullAXTree')) as unknown as {nodes: Node[]};
    return draw(new Map(nodes.map(node => [node.nodeId, node])));
  };
}

/** Where the tree of a story is kept. */
export function treePath(story: Story): string {
  return `tests/stories/trees/${placeOf(story)}.txt`;
}

/** How the tree differs from the accepted one, line by line; `undefined` where it does not. */
export function treeFault(path: string, now: string): string | undefined {
  if (!existsSync(join(root, path))) return `${path} does not exist: nobody has accepted this story yet`;
  const accepted = readFileSync(join(root, path), 'utf8');
  if (accepted === now) return undefined;
  const [before, after] = [accepted.split('\n'), now.split('\n')];
  const gone = before.filter(line => !after.includes(line)).map(line => `- ${line}`);
  const come = after.filter(line => !before.includes(line)).map(line => `+ ${line}`);
  const changes = [...gone, ...come].slice(0, 40).join('\n');
  return `${path} differs${changes ? `:\n${changes}` : ' in the order of its lines'}`;
}

/** Keeps a tree as the accepted one. Says whether it wrote. */
export function acceptTree(path: string, text: string): boolean {
  const place = join(root, path);
  if (existsSync(place) && readFileSync(place, 'utf8') === text) return false;
  mkdirSync(dirname(place), {recursive: true});
  writeFileSync(place, text);
  return true;
}
