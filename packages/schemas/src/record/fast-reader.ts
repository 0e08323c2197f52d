import {dateFault, isInstant, isIsoDate} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import {isMoney, moneyFault} from '../money.ts';
import type {CheckContext} from '../service/reading.ts';
import {readValue} from '../service/read.ts';
import type {Known} from '../service/condition.ts';
import type {BoolField, EnumField, NumberField, SimpleField, TextField} from '../service/types.ts';
import {accepts} from './accept.ts';
import {textFault} from './text-fault.ts';
import {check, warningsOf, type Step} from '../vocabulary/step.ts';

/** What a check of records needs once, and what each record needs. */
export type RecordContext = Omit<CheckContext, 'mode' | 'today' | 'now'>;
/** The moment a record is checked at. */
export type RecordClock = Pick<CheckContext, 'today' | 'now'>;

/** Reads one canonical value: what is wrong with it, what is unusual about it (a list), or nothing. */
export type FastReader = (
  value: unknown,
  clock: RecordClock,
  known: Known,
) => Finding | readonly Finding[] | undefined;

const shapeless = /* @__PURE__ */ finding('isian.bentuk');
const notOffered = /* @__PURE__ */ finding('pilihan.tidak_ada');

function textReader(field: TextField): FastReader {
  const {minLength = 1, maxLength} = field;
  const bounds = {minLength, maxLength, lines: field.type === 'area'};
  const own = field.pattern && new RegExp(field.pattern.source, 'v');
  return value => {
    if (typeof value !== 'string') return shapeless;
    const fault = textFault(value, bounds);
    if (fault) return fault;
    return own && !own.test(value) ? finding(field.pattern.code) : undefined;
  };
}

function enumReader(field: EnumField, slow: FastReader): FastReader {
  if (field.options.some(option => option.when)) return slow;
  const offered = new Set<unknown>(field.options.map(option => option.value));
  return value => (offered.has(value) ? undefined : notOffered);
}

function boolReader({mustBeTrue}: BoolField): FastReader {
  return value => {
    if (typeof value !== 'boolean') return shapeless;
    return mustBeTrue && !value ? finding('centang.wajib') : undefined;
  };
}

function numberReader(field: NumberField, slow: FastReader): FastReader {
  const {min = -Infinity, max = Infinity, below = Infinity, above = -Infinity} = field;
  const whole = field.type === 'int';
  return (value, clock, known) => {
    const right =
      typeof value === 'number' &&
      Number.isFinite(value) &&
      (!whole || Number.isSafeInteger(value)) &&
      value >= min &&
      value <= max &&
      value < below &&
      value > above;
    return right ? undefined : slow(value, clock, known);
  };
}

function identifierReader(rule: readonly Step[]): FastReader {
  const faultOf = check(rule);
  const isRight = accepts(rule);
  const unusual = rule.filter(step => step.note ?? step.branch);
  return (value, {today}) => {
    if (typeof value !== 'string') return shapeless;
    if (!isRight(value, today)) return faultOf(value, today);
    if (unusual.length === 0) return undefined;
    const warnings = warningsOf(unusual, value, today);
    return warnings.length > 0 ? warnings : undefined;
  };
}

const moneyReader: FastReader = value => {
  if (typeof value !== 'string') return shapeless;
  return isMoney(value) ? undefined : moneyFault(value);
};
const dateReader: FastReader = value => {
  if (typeof value !== 'string') return shapeless;
  return value >= '1000' && isIsoDate(value) ? undefined : dateFault(value);
};
const momentReader: FastReader = value => {
  if (typeof value !== 'string') return shapeless;
  return isInstant(value) ? undefined : finding('waktu.bentuk');
};

/** The reader of a field, made once; types that records seldom hold go the way of forms. */
export function fastReader(field: SimpleField, context: RecordContext): FastReader {
  const slow: FastReader = (value, clock, known) => {
    const reading = readValue(value, field, {...context, ...clock, mode: 'strict'}, known);
    return reading.fault ?? reading.warnings;
  };
  switch (field.type) {
    case 'text':
    case 'area':
      return textReader(field);
    case 'enum':
      return enumReader(field, slow);
    case 'bool':
      return boolReader(field);
    case 'int':
    case 'dec':
      return numberReader(field, slow);
    case 'money':
      return moneyReader;
    case 'date':
      return dateReader;
    case 'datetime':
      return momentReader;
    case 'identifier': {
      const kind = context.kinds?.(field.of);
      if (!kind) throw new RangeError(`Jenis "${field.of}" pada isian ${field.name} tidak dikenal`);
      return identifierReader(kind.rule);
    }
    default:
      return slow;
  }
}
