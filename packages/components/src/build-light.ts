import MagicString from 'magic-string';
import type {Plugin} from 'rollup';

/** What we look at of a syntax tree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: {readonly name?: string};
  readonly tag?: {readonly name?: string};
  readonly arguments?: readonly (Node & {readonly properties?: readonly Property[]})[];
  readonly quasi?: {readonly quasis: readonly Node[]};
}

/** A property of an object literal. */
export interface Property {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: {readonly name?: string};
  readonly value?: {readonly type: string; readonly properties?: readonly Property[]};
}

/** Visits every node of a syntax tree. */
export function walk(node: unknown, visit: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && typeof node.type === 'string') visit(node as Node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.forEach(one => walk(one, visit));
    else walk(value, visit);
  }
}

/**
 * First line of a script whose functions nearly all run while the page opens: Chromium then compiles them beside the
 * main thread, which on a slow phone is a tenth of what the form costs. Other browsers read a comment. Not for a script
 * of which a page uses little.
 */
export const allCalledOnLoad = '//# allFunctionsCalledOnLoad';

/** `lit` brings LitElement along, which only charts use: elsewhere nothing of it stays. */
export const bareLit: Plugin = {
  name: 'bare-lit',
  resolveId: id => (id === 'lit' ? '\0lit' : null),
  load: id =>
    id === '\0lit'
      ? `export * from 'lit-html'; export * from '@lit/reactive-element';
        export {LitElement} from 'lit-element/lit-element.js';`
      : null,
  // It announces itself when it is loaded; nobody listens where it is not used.
  transform: (_, id) => (id.endsWith('/lit-element/lit-element.js') ? {moduleSideEffects: false} : null),
};

/** A page without shadow roots needs no style sheets inside elements; it must not be used where an element has one. */
export const noShadowStyles: Plugin = {
  name: 'no-shadow-styles',
  load: id =>
    id.endsWith('/@lit/reactive-element/css-tag.js')
      ? `export const getCompatibleStyle = style => style, adoptStyles = () => {}, css = adoptStyles, unsafeCSS = css,
          CSSResult = class {}, supportsAdoptingStyleSheets = false;`
      : null,
};

function edited(code: string, edit: (text: MagicString) => void): {code: string; map: null} {
  const text = new MagicString(code);
  edit(text);
  return {code: text.toString(), map: null};
}

/**
 * Leaves the English words of components out of a script. Most people never ask for them; those who do get
 * them all in one further script.
 */
export const indonesianOnly: Plugin = {
  name: 'indonesian-only',
  transform(code, id) {
    if (!/\.words\.[jt]s$/.test(id)) return null;
    const tree = this.parse(code);
    return edited(code, text =>
      walk(tree, node => {
        const [, own, english] = node.callee?.name === 'defineWords' ? (node.arguments ?? []) : [];
        if (own && english) text.remove(own.end, english.end);
      }),
    );
  },
};

/**
 * Line ends and indents of markup become one space. The light DOM is adopted, never hydrated, so nobody compares these
 * strings with what a server has sent.
 */
export const tightMarkup: Plugin = {
  name: 'tight-markup',
  transform(code, id) {
    if (!/\.html\.[jt]s$/.test(id)) return null;
    const tree = this.parse(code);
    return edited(code, text =>
      walk(tree, node => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag?.name !== 'html') return;
        for (const {start, end} of node.quasi?.quasis ?? []) {
          // A line end without an indent stays: in a <textarea> a space would become a part of the value.
          const tight = code.slice(start, end).replace(/\s*\n\s+/g, ' ');
          if (tight !== code.slice(start, end)) text.overwrite(start, end, tight);
        }
      }),
    );
  },
};
