import {cleanDigits, cleanText} from '../clean.ts';
import {cleanDate, dateFault, isInstant} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import {cleanEmail, emailFault} from '../identifiers/email.ts';
import {cleanNib, nibFault} from '../identifiers/nib.ts';
import {cleanNik, nikFault} from '../identifiers/nik.ts';
import {cleanNip, nipFault} from '../identifiers/nip.ts';
import {cleanNoRm, noRmFault} from '../identifiers/no-rm.ts';
import {cleanPhone, phoneFault} from '../identifiers/phone.ts';
import {cleanMoney, moneyFault} from '../money.ts';
import {isOpdSlug} from '../opd.ts';
import {cleanKodeWilayah} from '../identifiers/kode-wilayah.ts';
import {geoFault, parseCoordinate, type GeoPoint} from '../wilayah/geo.ts';
import {findVillage, type Regency} from '../wilayah/regency.ts';
import {conditionHolds, type Known} from './condition.ts';
import type {FileRef} from './define.ts';
import {defaultMaxBytes, mediaTypes} from './file-kind.ts';
import type {CheckClock} from './rule.ts';
import type {
  BoolField,
  ChoicesField,
  EnumField,
  FileField,
  NumberField,
  SimpleField,
  TextField,
} from './types.ts';

/** What a check needs besides the answers. */
export interface CheckContext extends CheckClock {
  /** `form` cleans what people typed first; `strict` takes canonical values only (API border). */
  readonly mode: 'form' | 'strict';
  readonly regency: Regency;
}

/** Outcome of reading one value: the canonical value, or what is wrong with it. */
export type Reading =
  | {readonly value: unknown; readonly fault?: undefined}
  | {readonly fault: Finding; readonly value?: undefined};

type Reader<F extends SimpleField = SimpleField> = (
  raw: unknown,
  field: F,
  context: CheckContext,
  known: Known,
) => Reading;

const ok = (value: unknown): Reading => ({value});
const wrong = (code: string, params?: Finding['params']): Reading => ({fault: finding(code, params)});

/** A reader for values that are one string with a cleaner and a rule. */
function stringReader(
  clean: (typed: string) => string,
  rule: (value: string, today: string) => Finding | undefined,
): Reader {
  return (raw, _field, context) => {
    if (typeof raw !== 'string') return wrong('isian.bentuk');
    const value = context.mode === 'form' ? clean(raw) : raw;
    const fault = rule(value, context.today);
    return fault ? {fault} : ok(value);
  };
}

function readText(raw: unknown, field: TextField, context: CheckContext): Reading {
  if (typeof raw !== 'string') return wrong('isian.bentuk');
  let value = context.mode === 'form' ? cleanText(raw.normalize('NFC').replace(/\r\n?/g, '\n')) : raw;
  if (context.mode === 'form' && field.upperCase) value = value.toUpperCase();
  const n = [...value].length;
  if (context.mode === 'strict' && value !== value.trim()) return wrong('teks.tepi');
  if (field.minLength !== undefined && n < field.minLength)
    return wrong('teks.pendek', {min: field.minLength, n});
  if (n > field.maxLength) return wrong('teks.panjang', {max: field.maxLength, k: n - field.maxLength});
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000B-\u001F\u007F]/.test(value) || (field.type === 'text' && value.includes('\n')))
    return wrong('teks.kendali');
  if (field.pattern && !new RegExp(field.pattern.source, 'v').test(value)) return wrong(field.pattern.code);
  return ok(value);
}

function readEnum(raw: unknown, field: EnumField, _context: CheckContext, known: Known): Reading {
  const option = field.options.find(one => one.value === raw);
  return option && conditionHolds(option.when, known) ? ok(raw) : wrong('pilihan.tidak_ada');
}

function readChoices(raw: unknown, field: ChoicesField, context: CheckContext, known: Known): Reading {
  const list = context.mode === 'form' && typeof raw === 'string' ? [raw] : raw;
  if (!Array.isArray(list)) return wrong('isian.bentuk');
  const offered = field.options.filter(one => conditionHolds(one.when, known)).map(one => one.value);
  const chosen = offered.filter(value => list.includes(value)); // in the order of the options, each once
  return chosen.length === list.length ? ok(chosen) : wrong('pilihan.tidak_ada');
}

function readBool(raw: unknown, field: BoolField, context: CheckContext): Reading {
  const value =
    context.mode === 'form'
      ? ({true: true, on: true, ya: true, false: false, tidak: false}[String(raw)] ?? raw)
      : raw;
  if (typeof value !== 'boolean') return wrong('isian.bentuk');
  return field.mustBeTrue && !value ? wrong('centang.wajib') : ok(value);
}

function readNumber(raw: unknown, field: NumberField, context: CheckContext): Reading {
  let value: unknown = raw;
  if (context.mode === 'form' && typeof raw === 'string') {
    const text = cleanDigits(raw);
    const whole = /^-?(?:[0-9]{1,12}|[0-9]{1,3}(?:\.[0-9]{3}){1,3})$/.test(text);
    if (whole) value = Number(text.replaceAll('.', ''));
    else if (field.type === 'dec' && /^-?[0-9]{1,12}(?:,[0-9]{1,6})$/.test(text))
      value = Number(text.replace(',', '.'));
    else return wrong(field.type === 'int' ? 'angka.bulat' : 'angka.bentuk');
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('angka.bentuk');
  if (field.type === 'int' && !Number.isSafeInteger(value)) return wrong('angka.bulat');
  if (field.min !== undefined && value < field.min) return wrong('angka.kecil', {min: field.min});
  if (field.max !== undefined && value > field.max) return wrong('angka.besar', {max: field.max});
  if (field.below !== undefined && value >= field.below) return wrong('angka.di_bawah', {max: field.below});
  if (field.above !== undefined && value <= field.above) return wrong('angka.di_atas', {min: field.above});
  return ok(value);
}

function readVillage(raw: unknown, field: SimpleField, context: CheckContext): Reading {
  if (typeof raw !== 'string') return wrong('isian.bentuk');
  const value = context.mode === 'form' && !raw.startsWith('opd:') ? cleanKodeWilayah(raw) : raw;
  const opd = 'orOpd' in field && field.orOpd && value.startsWith('opd:');
  const exists = opd ? isOpdSlug(value.slice(4)) : findVillage(context.regency, value) !== undefined;
  return exists ? ok(value) : wrong('wilayah.tidak_ada', {x: value.slice(0, 13)});
}

function readGeo(raw: unknown, _field: SimpleField, context: CheckContext): Reading {
  if (typeof raw !== 'object' || raw === null) return wrong('geo.bentuk');
  const given = raw as Record<string, unknown>;
  const number = (value: unknown): number =>
    context.mode === 'form' && typeof value === 'string'
      ? parseCoordinate(value)
      : typeof value === 'number'
        ? value
        : NaN;
  const accuracy =
    given.akurasi_m === undefined || given.akurasi_m === '' ? undefined : number(given.akurasi_m);
  if (accuracy !== undefined && !(accuracy >= 0)) return wrong('geo.bentuk');
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6; // 0.1 m; more is noise
  const point: GeoPoint = {
    lat: round(number(given.lat)),
    lon: round(number(given.lon)),
    ...(accuracy === undefined ? {} : {akurasi_m: Math.round(accuracy)}),
  };
  const fault = geoFault(point, context.regency);
  return fault ? {fault} : ok(point);
}

function isFileRef(value: unknown): value is FileRef {
  const ref = value as FileRef;
  return (
    typeof value === 'object' &&
    value !== null &&
    /^[0-9a-f-]{36}$/.test(ref.id) &&
    typeof ref.name === 'string' &&
    Number.isSafeInteger(ref.size) &&
    typeof ref.type === 'string' &&
    /^[0-9a-f]{64}$/.test(ref.sha256)
  );
}

/** First fault of one file by its reference; the server compares the reference with what it stored. */
export function fileFault(
  file: {name: string; size: number; type: string},
  field: FileField,
): Finding | undefined {
  const max = field.maxBytes ?? defaultMaxBytes;
  if (file.size === 0) return finding('berkas.kosong');
  if (file.size > max) return finding('berkas.besar', {x: megabytes(file.size), y: megabytes(max)});
  return field.accept.some(kind => mediaTypes[kind] === file.type)
    ? undefined
    : finding('berkas.jenis', {x: field.accept.join(', ').toUpperCase()});
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1_048_576) * 10) / 10).toString().replace('.', ',');
}

function readFile(raw: unknown, field: FileField, context: CheckContext): Reading {
  const files: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (context.mode === 'strict' && Array.isArray(raw) !== (field.multiple !== undefined))
    return wrong('isian.bentuk');
  const max = field.multiple?.max ?? 1;
  if (files.length > max) return wrong('berkas.banyak', {max});
  for (const file of files) {
    if (!isFileRef(file)) return wrong('berkas.belum');
    const fault = fileFault(file, field);
    if (fault) return {fault};
  }
  return ok(field.multiple ? files : files[0]);
}

/** A moment as a form gives it: `datetime-local` has no offset and means WIB. */
function cleanMoment(typed: string): string {
  const local = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(:[0-9]{2})?$/.exec(cleanText(typed));
  return local ? `${local[1]}T${local[2]}${local[3] ?? ':00'}+07:00` : cleanText(typed);
}

const readers: Record<SimpleField['type'], Reader<never>> = {
  text: readText,
  area: readText,
  enum: readEnum,
  choices: readChoices,
  bool: readBool,
  int: readNumber,
  dec: readNumber,
  money: stringReader(cleanMoney, moneyFault),
  date: stringReader(cleanDate, dateFault),
  datetime: stringReader(cleanMoment, value => (isInstant(value) ? undefined : finding('waktu.bentuk'))),
  time: stringReader(
    typed => cleanDigits(typed).replace('.', ':'),
    value => (/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(value) ? undefined : finding('jam.bentuk')),
  ),
  nik: stringReader(cleanNik, nikFault),
  nib: stringReader(cleanNib, nibFault),
  nip: stringReader(cleanNip, nipFault),
  norm: stringReader(cleanNoRm, value => noRmFault(value)),
  phone: stringReader(cleanPhone, phoneFault),
  email: stringReader(cleanEmail, emailFault),
  desa: readVillage,
  geo: readGeo,
  file: readFile,
};

/** Reads one value of a field that is no list: cleans it in `form` mode, checks it, gives it canonical. */
export function readValue(raw: unknown, field: SimpleField, context: CheckContext, known: Known): Reading {
  return (readers[field.type] as Reader)(raw, field, context, known);
}
