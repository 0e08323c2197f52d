import type {Condition} from '@kepahiang/schemas/service/types.js';

/** The part of JSON Schema that the documents of spending use. */
export interface Shape {
  readonly title?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** When a field must be there; with `only` it must be absent otherwise. */
  readonly 'x-rules'?: readonly {readonly need: string; readonly when: Condition; readonly only?: true}[];
}

/** A kind of document as the site has it for this page. */
export interface DocumentShape {
  /** "Surat Permintaan Pembayaran (SPP)". */
  readonly title: string;
  /** What a person writes. */
  readonly content: Shape;
  /** What events have brought. */
  readonly brought: Shape;
  /** What each event asks for. */
  readonly facts: Readonly<Record<string, Shape>>;
}

/** What a value is, for who shows it and for who asks for it. */
export type ValueKind =
  | 'object'
  | 'list'
  | 'texts'
  | 'columns'
  | 'constant'
  | 'choice'
  | 'yes-no'
  | 'number'
  | 'rupiah'
  | 'sen'
  | 'date'
  | 'month'
  | 'moment'
  | 'document'
  | 'payment'
  | 'hash'
  | 'nip'
  | 'nik'
  | 'npwp'
  | 'digits'
  | 'text'
  | 'area';

/** Beginnings of patterns, the more particular one first. */
const patterns: readonly (readonly [beginning: RegExp, kind: ValueKind])[] = [
  [/^\^-?\??\(0\|\[1-9\]\[0-9\]\{0,15\}\)\\\.00\$/, 'rupiah'],
  [/^\^-?\??\(0\|\[1-9\]\[0-9\]\{0,15\}\)\\\.\[0-9\]/, 'sen'],
  [/^\^\[0-9a-f\]\{8\}-\[0-9a-f\]\{4\}-7/, 'payment'],
  [/^\^\[0-9a-f\]\{8\}-/, 'document'],
  [/^\^\[0-9a-f\]\{64\}\$/, 'hash'],
  [/^\^\[0-9\]\{4\}-\(\?:0\[1-9\]\|1\[0-2\]\)-/, 'date'],
  [/^\^20\[0-9\]\{2\}-/, 'month'],
];

/** Longer texts are asked for in several lines. */
const lineMax = 300;

function textKind({pattern = '', title = '', format, maxLength = 0}: Shape): ValueKind {
  if (format === 'date-time') return 'moment';
  const known = patterns.find(([beginning]) => beginning.test(pattern));
  if (known) return known[1];
  if (title === 'NIK') return 'nik';
  if (title === 'NPWP') return 'npwp';
  if (/^\^\[0-9\]\{18\}\$$/.test(pattern)) return 'nip';
  if (/^\^\[[0-9]-[0-9]\](\[[0-9]-[0-9]\])?\{[0-9,]+\}\$$|^\^[0-9]\[0-9\]\{[0-9]+\}\$$/.test(pattern))
    return 'digits';
  return maxLength > lineMax ? 'area' : 'text';
}

function listKind({items = {}, minItems, maxItems}: Shape): ValueKind {
  if (items.type === 'object') return 'list';
  return minItems !== undefined && minItems > 1 && minItems === maxItems ? 'columns' : 'texts';
}

/** What a value of a shape is. */
export function kindOf(shape: Shape): ValueKind {
  if (shape.enum) return 'choice';
  if (shape.const !== undefined) return 'constant';
  switch (shape.type) {
    case 'object':
      return 'object';
    case 'array':
      return listKind(shape);
    case 'boolean':
      return 'yes-no';
    case 'integer':
    case 'number':
      return 'number';
    default:
      return textKind(shape);
  }
}

/** A shape that may be `null` without that, and whether it may be. */
export function withoutNull(shape: Shape): {readonly shape: Shape; readonly mayBeNull: boolean} {
  const {anyOf, ...rest} = shape;
  if (!anyOf) return {shape, mayBeNull: false};
  return {shape: {...rest, ...anyOf.find(({type}) => type !== 'null')}, mayBeNull: true};
}

const known = new Map<string, Promise<DocumentShape>>();

async function fetched(kind: string): Promise<DocumentShape> {
  const answer = await fetch(`/bendahara/dokumen/${encodeURIComponent(kind)}.json`);
  if (!answer.ok) throw new TypeError('Bentuk dokumen tidak ditemukan.');
  return (await answer.json()) as DocumentShape;
}

/** The shape of a kind, fetched once from the site. */
export function loadShape(kind: string): Promise<DocumentShape> {
  const found = known.get(kind) ?? fetched(kind);
  known.set(kind, found);
  found.catch(() => known.delete(kind)); // the next try asks again
  return found;
}
