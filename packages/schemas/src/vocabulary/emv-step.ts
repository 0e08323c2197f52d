import {finding, type Finding} from '../fault.ts';
import {luhn} from './number-step.ts';
import type {Step} from './step.ts';
import {crc16, readTlv, type TlvObject} from './tlv.ts';

/** What an object of an EMV code must hold. */
export interface EmvObject {
  /** Two digits, or the first and the last of a range. */
  readonly tag: string | readonly [from: string, to: string];
  /** Shape of its value. */
  readonly pattern?: string;
  /** Shape its value must not have. */
  readonly never?: string;
  readonly required?: true;
  /** Needed, and allowed, exactly where another object has this value. */
  readonly onlyIf?: {readonly tag: string; readonly value: string};
  /** Needed where another object has this value. */
  readonly requiredIf?: {readonly tag: string; readonly value: string};
  /** Holds objects itself; each of their tags stands once. */
  readonly inside?: readonly EmvObject[];
  /** A right Luhn digit ends the value where it has this many digits. */
  readonly luhn?: number;
  /** Code of what is wrong with it; without one `fault` of the whole with the tag as `x`. */
  readonly fault?: string;
  /** Unusual, not wrong. */
  readonly warn?: true;
}

/** An EMV merchant code, as data. Faults of reading come first: broken, twice, wrong end, check sum. */
export interface EmvCode {
  /** @unit characters */
  readonly maxLength: number;
  /** Tag of the check sum, the last object. */
  readonly crc: string;
  /** Tag of the first object. */
  readonly first: string;
  readonly faults: {
    readonly broken: string;
    readonly order: string;
    readonly twice: string;
    readonly crc: string;
    readonly missing: string;
    readonly content: string;
    /** Warning: the check sum is right in small letters. */
    readonly smallCrc: string;
  };
  readonly objects: readonly EmvObject[];
}

const covers = ({tag}: EmvObject, of: string): boolean =>
  typeof tag === 'string' ? tag === of : of >= tag[0] && of <= tag[1];

const label = ({tag}: EmvObject): string => (typeof tag === 'string' ? tag : tag.join('–'));

function twice(objects: readonly TlvObject[]): string | undefined {
  const tags = objects.map(([tag]) => tag);
  return tags.find((tag, index) => tags.indexOf(tag) !== index);
}

/** What one level of objects breaks; `path` leads to it, `26-01`. */
function levelFault(
  code: EmvCode,
  rules: readonly EmvObject[],
  objects: readonly TlvObject[],
  path: string,
  warn: boolean,
): Finding | undefined {
  const values = new Map(objects);
  for (const rule of rules) {
    if (rule.inside === undefined && !!rule.warn !== warn) continue;
    const found = ruleFault(code, rule, objects, values, path, warn);
    if (found) return found;
  }
  return undefined;
}

function ruleFault(
  code: EmvCode,
  rule: EmvObject,
  objects: readonly TlvObject[],
  values: ReadonlyMap<string, string>,
  path: string,
  warn: boolean,
): Finding | undefined {
  const held = objects.filter(([tag]) => covers(rule, tag));
  const x = path + label(rule);
  const judged = !!rule.warn === warn;
  if (judged && !presenceIsRight(rule, values, held.length > 0))
    return finding(rule.fault ?? code.faults.missing, {x});
  for (const [tag, value] of held) {
    if (judged && !holds(rule, value)) return finding(rule.fault ?? code.faults.content, {x: path + tag});
    const inner = rule.inside && insideFault(code, rule.inside, value, `${path}${tag}-`, warn);
    if (inner) return inner;
  }
  return undefined;
}

function presenceIsRight(rule: EmvObject, values: ReadonlyMap<string, string>, present: boolean): boolean {
  const asked = (of: EmvObject['onlyIf']): boolean => of !== undefined && values.get(of.tag) === of.value;
  if (rule.onlyIf) return asked(rule.onlyIf) === present;
  return present || !(rule.required || asked(rule.requiredIf));
}

function holds({pattern, never, luhn: digits}: EmvObject, value: string): boolean {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return false;
  if (never !== undefined && new RegExp(never, 'u').test(value)) return false;
  return value.length !== digits || luhn({fault: ''}).test(value) === undefined;
}

function insideFault(
  code: EmvCode,
  rules: readonly EmvObject[],
  value: string,
  path: string,
  warn: boolean,
): Finding | undefined {
  const objects = readTlv(value);
  if (!objects) return finding(code.faults.broken);
  const again = twice(objects);
  return again === undefined
    ? levelFault(code, rules, objects, path, warn)
    : finding(code.faults.twice, {x: path + again});
}

/** Faults of reading: they come before any question about content. */
function readFault(code: EmvCode, value: string): Finding | TlvObject[] {
  const {faults} = code;
  const objects = value.length > 2 * code.maxLength ? undefined : readTlv(value);
  if (!objects || objects.length === 0 || [...value].length > code.maxLength) return finding(faults.broken);
  const again = twice(objects);
  if (again !== undefined) return finding(faults.twice, {x: again});
  if (objects[0]![0] !== code.first) return finding(faults.order, {x: code.first});
  const [last, sum] = objects.at(-1)!;
  if (last !== code.crc) {
    return objects.some(([tag]) => tag === code.crc)
      ? finding(faults.order, {x: code.crc})
      : finding(faults.crc);
  }
  return crc16(value.slice(0, -4)) === sum.toUpperCase() ? objects : finding(faults.crc);
}

/** The value is an EMV merchant code: objects that can be read, each once, with a right check sum and content. */
/* @__NO_SIDE_EFFECTS__ */
export function emv(data: EmvCode): Step {
  const judge = (value: string, warn: boolean): Finding | undefined => {
    const read = readFault(data, value);
    return 'code' in read ? read : levelFault(data, data.objects, read, '', warn);
  };
  return {
    op: 'emv',
    ...data,
    test: value => judge(value, false),
    note: value => (/[a-f]/.test(value.slice(-4)) ? finding(data.faults.smallCrc) : judge(value, true)),
  };
}
