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

const label = ({tag}: EmvObject): string => (typeof tag === 'string' ? tag : tag.join('–'));
const luhnStep = /* @__PURE__ */ luhn({fault: ''});

/** A rule made ready for one pass: faults or warnings. Patterns are compiled once, a register holds thousands of codes. */
interface Ready {
  readonly rule: EmvObject;
  /** Whether this pass judges the object itself, besides what is inside. */
  readonly judged: boolean;
  readonly pattern: RegExp | undefined;
  readonly never: RegExp | undefined;
  readonly inside: readonly Ready[] | undefined;
}

function ready(rules: readonly EmvObject[], warn: boolean): Ready[] {
  return rules
    .filter(rule => rule.inside !== undefined || !!rule.warn === warn)
    .map(rule => ({
      rule,
      judged: !!rule.warn === warn,
      pattern: rule.pattern === undefined ? undefined : new RegExp(rule.pattern, 'u'),
      never: rule.never === undefined ? undefined : new RegExp(rule.never, 'u'),
      inside: rule.inside && ready(rule.inside, warn),
    }));
}

function twice(objects: readonly TlvObject[]): string | undefined {
  const tags = objects.map(([tag]) => tag);
  return new Set(tags).size === tags.length ? undefined : tags.find((tag, at) => tags.indexOf(tag) !== at);
}

function heldBy(
  {tag}: EmvObject,
  objects: readonly TlvObject[],
  values: ReadonlyMap<string, string>,
): readonly TlvObject[] {
  if (typeof tag !== 'string') return objects.filter(([of]) => of >= tag[0] && of <= tag[1]);
  const value = values.get(tag);
  return value === undefined ? [] : [[tag, value]];
}

function presenceIsRight(rule: EmvObject, values: ReadonlyMap<string, string>, present: boolean): boolean {
  const asked = (of: EmvObject['onlyIf']): boolean => of !== undefined && values.get(of.tag) === of.value;
  if (rule.onlyIf) return asked(rule.onlyIf) === present;
  return present || !(rule.required || asked(rule.requiredIf));
}

function holds({pattern, never, rule}: Ready, value: string): boolean {
  if (pattern && !pattern.test(value)) return false;
  if (never?.test(value)) return false;
  return value.length !== rule.luhn || luhnStep.test(value) === undefined;
}

/** What one level of objects breaks; `path` leads to it, `26-`. */
function levelFault(
  faults: EmvCode['faults'],
  rules: readonly Ready[],
  objects: readonly TlvObject[],
  path: string,
): Finding | undefined {
  const values = new Map(objects);
  for (const one of rules) {
    const {rule, judged} = one;
    const held = heldBy(rule, objects, values);
    if (judged && !presenceIsRight(rule, values, held.length > 0))
      return finding(rule.fault ?? faults.missing, {x: path + label(rule)});
    for (const [tag, value] of held) {
      if (judged && !holds(one, value)) return finding(rule.fault ?? faults.content, {x: path + tag});
      const inner = one.inside && insideFault(faults, one.inside, value, `${path}${tag}-`);
      if (inner) return inner;
    }
  }
  return undefined;
}

function insideFault(
  faults: EmvCode['faults'],
  rules: readonly Ready[],
  value: string,
  path: string,
): Finding | undefined {
  const objects = readTlv(value);
  if (!objects) return finding(faults.broken);
  const again = twice(objects);
  if (again !== undefined) return finding(faults.twice, {x: path + again});
  return rules.length > 0 ? levelFault(faults, rules, objects, path) : undefined;
}

/** Faults of reading: they come before any question about content. */
function readFault(code: EmvCode, value: string): Finding | TlvObject[] {
  const {faults} = code;
  const objects = value.length > 2 * code.maxLength ? undefined : readTlv(value);
  const tooLong = value.length > code.maxLength && [...value].length > code.maxLength;
  if (!objects || objects.length === 0 || tooLong) return finding(faults.broken);
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
  const errors = ready(data.objects, false);
  const warnings = ready(data.objects, true);
  // A value that is right is asked once more for warnings: what was read of it last is kept.
  let last: readonly [value: string, read: Finding | TlvObject[]] = ['', []];
  const judge = (value: string, rules: readonly Ready[]): Finding | undefined => {
    if (last[0] !== value || value === '') last = [value, readFault(data, value)];
    const read = last[1];
    return 'code' in read ? read : levelFault(data.faults, rules, read, '');
  };
  return {
    op: 'emv',
    ...data,
    test: value => judge(value, errors),
    note: value => (/[a-f]/.test(value.slice(-4)) ? finding(data.faults.smallCrc) : judge(value, warnings)),
  };
}
