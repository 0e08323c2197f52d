import {finding, type Fault, type FaultParams} from '../fault.ts';
import {isIsoDate, type IsoDate} from '../dates.ts';
import {faultText, type Catalogue} from '../messages/text.ts';

/** What is wrong at one place of a profile, with the reason in words. */
export interface RegionFault extends Fault {
  readonly reason: string;
}

/** Faults as they are found; one reading gathers all of them. */
export class Report {
  readonly faults: RegionFault[] = [];
  readonly #texts: Catalogue;

  constructor(texts: Catalogue) {
    this.#texts = texts;
  }

  /** Adds a fault, with its text for people. */
  add(path: string, code: string, params?: FaultParams): void {
    const found = finding(code, params);
    this.faults.push({...found, path, reason: faultText(found, 'Nilai', this.#texts)});
  }
}

/** A value as a fault may quote it: short, on one line. */
function quote(value: unknown): string {
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const text = plain ? String(value) : '{…}';
  return text.replace(/\s+/g, ' ').slice(0, 60);
}

/**
 * One value of untrusted JSON at its path. Each reader gives back a usable value whatever it found, and reports what
 * was wrong; the values are used only when nothing was.
 */
export class JsonNode {
  readonly value: unknown;
  readonly path: string;
  readonly #report: Report;

  constructor(report: Report, value: unknown, path = '') {
    this.#report = report;
    this.value = value;
    this.path = path;
  }

  /** Something stands there; `null` is nothing. */
  get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** Reports a fault at this path. */
  fault(code: string, params?: FaultParams): void {
    this.#report.add(this.path, code, params);
  }

  /** The value of a name of an object, or nothing. */
  child(name: string): JsonNode {
    const parent = this.value;
    const own = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name);
    const path = this.path === '' ? name : `${this.path}.${name}`;
    return new JsonNode(this.#report, own ? (parent as Record<string, unknown>)[name] : undefined, path);
  }

  #wrong(kind: string): void {
    if (this.present) this.fault('daerah.jenis', {x: kind});
    else this.fault('daerah.kosong');
  }

  /** A text with something in it; `missing` is the fault when there is none. */
  text(missing?: string, params?: FaultParams): string {
    const {value} = this;
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (missing !== undefined) this.fault(missing, params);
    else if (value === '' || (typeof value === 'string' && value.trim() === '')) this.fault('daerah.kosong');
    else this.#wrong('teks');
    return '';
  }

  /** A text of one shape. */
  code(shape: RegExp, example: string): string {
    const text = this.text();
    if (text !== '' && !shape.test(text)) this.fault('daerah.kode', {x: quote(text), contoh: example});
    return text;
  }

  /** A finite number. */
  number(): number {
    if (typeof this.value === 'number' && Number.isFinite(this.value)) return this.value;
    this.#wrong('angka');
    return 0;
  }

  /** `true` or `false`. */
  flag(): boolean {
    if (typeof this.value !== 'boolean') this.#wrong('true atau false');
    return this.value === true;
  }

  /** One of a few texts; `fallback` where nothing stands. */
  oneOf<const Value extends string>(values: readonly Value[], fallback?: Value): Value {
    if (fallback !== undefined && this.value === undefined) return fallback;
    const found = values.find(value => value === this.value);
    if (found !== undefined) return found;
    if (this.present) this.fault('daerah.pilihan', {x: quote(this.value), y: values.join(', ')});
    else this.fault('daerah.kosong');
    return values[0]!;
  }

  /** A calendar day. */
  date(): IsoDate {
    const text = this.text();
    if (text !== '' && !isIsoDate(text)) this.fault('daerah.tanggal', {x: quote(text)});
    return text;
  }

  /** The entries of a list; `filled` asks for one at least. */
  list(filled: 'filled' | 'may be empty'): JsonNode[] {
    if (!Array.isArray(this.value)) this.#wrong('daftar');
    else if (filled === 'filled' && this.value.length === 0) this.fault('daerah.kosong');
    return Array.isArray(this.value)
      ? this.value.map((entry: unknown, index) => new JsonNode(this.#report, entry, `${this.path}.${index}`))
      : [];
  }

  /** The entries of an object by name. */
  entries(): [string, JsonNode][] {
    if (typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value))
      return Object.keys(this.value).map(name => [name, this.child(name)]);
    this.#wrong('objek');
    return [];
  }
}

/** Reports every entry whose key an earlier one has already. */
export function reportTwins(nodes: readonly JsonNode[], keyOf: (node: JsonNode) => string): void {
  const seen = new Map<string, number>();
  nodes.forEach((node, index) => {
    const key = keyOf(node);
    const earlier = seen.get(key);
    if (key !== '' && earlier !== undefined) node.fault('daerah.ganda', {x: quote(key), n: earlier + 1});
    else seen.set(key, index);
  });
}
