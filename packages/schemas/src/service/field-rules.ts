import {momentPattern} from '../dates.ts';
import type {Regency} from '../wilayah/regency.ts';
import {defaultMaxBytes, mediaTypes} from './file-kind.ts';
import type {Field, FileField, TextField} from './types.ts';

/** One step of a field's `x-rules`: a word of the vocabulary and what it needs. */
export type FieldStep = {readonly op: string; readonly [key: string]: unknown};

/** Everything `String.prototype.trim` takes away, written so that JavaScript, PCRE and RE2 read the same. */
const WHITE = '\\t-\\r \\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

const type = (is: string, fault = 'isian.bentuk'): FieldStep => ({op: 'type', is, fault});
const keyword = (name: string, fault: string): FieldStep => ({op: 'keyword', keyword: name, fault});
const match = (pattern: string, fault: string): FieldStep => ({op: 'match', pattern, fault});
const never = (pattern: string, fault: string): FieldStep => ({op: 'match', pattern, not: true, fault});
const as = (name: string): FieldStep[] => [type('string'), {op: 'as', type: name}];
const choice = (fault: string): FieldStep => ({op: 'choice', fault});

function textRules(field: TextField): FieldStep[] {
  const newline = field.type === 'text' ? '\\n' : '';
  return [
    type('string'),
    never(`^[${WHITE}]|[${WHITE}]$`, 'teks.tepi'),
    keyword('minLength', 'teks.pendek'),
    keyword('maxLength', 'teks.panjang'),
    never(`[\\x00-\\x08${newline}\\x0b-\\x1f\\x7f]`, 'teks.kendali'),
    ...(field.pattern ? [keyword('pattern', field.pattern.code)] : []),
  ];
}

const numberRules: readonly FieldStep[] = [
  keyword('minimum', 'angka.kecil'),
  keyword('maximum', 'angka.besar'),
  keyword('exclusiveMaximum', 'angka.di_bawah'),
  keyword('exclusiveMinimum', 'angka.di_atas'),
];

/** Why an amount that is not canonical is none: asked of what was typed, without `Rp` and a tail for no sen. */
const amountFaults: readonly FieldStep[] = [
  {
    op: 'when',
    pattern: '^(?:[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+)$',
    then: [never('^[0.]*[1-9](?:\\.?[0-9]){15}', 'rp.batas'), never('', 'rp.bentuk')],
    else: [
      never('^[0-9.]+,[0-9]{1,2}$', 'rp.sen'),
      never('^[0-9][0-9.]*,[0-9.,]*$', 'rp.koma'),
      never('^[0-9][0-9.]{0,30}$', 'rp.kelompok'),
      never('', 'rp.bentuk'),
    ],
  },
];

const moneyRules: readonly FieldStep[] = [
  type('string'),
  {
    op: 'when',
    pattern: '^(?:-?[1-9][0-9]{0,15}\\.[0-9]{2}|0\\.[0-9]{2}|-0\\.(?:0[1-9]|[1-9][0-9]))$',
    else: [
      {
        op: 'clean',
        clean: [
          {op: 'ascii'},
          {op: 'replace', pattern: '^(?:[Rr][Pp]\\.?|[Ii][Dd][Rr]) *', with: ''},
          {op: 'replace', pattern: ',(?:-|00)$', with: ''},
        ],
        then: amountFaults,
      },
    ],
  },
];

const momentRules: readonly FieldStep[] = [
  type('string'),
  match(momentPattern, 'waktu.bentuk'),
  {op: 'isoDate', at: [0, 10], from: '0000-01-01', shape: 'waktu.bentuk', day: 'waktu.bentuk'},
];

function fileRules({accept, maxBytes, multiple}: FileField): FieldStep[] {
  return [
    {
      op: 'file',
      several: multiple !== undefined,
      max: multiple?.max ?? 1,
      maxBytes: maxBytes ?? defaultMaxBytes,
      types: accept.map(kind => mediaTypes[kind]),
      faults: {
        shape: 'isian.bentuk',
        many: 'berkas.banyak',
        reference: 'berkas.belum',
        empty: 'berkas.kosong',
        large: 'berkas.besar',
        type: 'berkas.jenis',
      },
    },
  ];
}

/** Identifiers whose rule is that of another name in `identifiers/registry.ts`. */
const named: Readonly<Record<string, string>> = {norm: 'noRm'};

/**
 * The steps of one field: what its JSON Schema says, each with the code of its fault, in the order people should mend in,
 * and what JSON Schema cannot say. The words are those of identifiers, and `type`, `keyword`, `choice`, `file`, `clean`
 * and `isoDate` besides (vocabulary/README.md).
 */
export function fieldRules(field: Field, {box}: Pick<Regency, 'box'>): readonly FieldStep[] {
  switch (field.type) {
    case 'text':
    case 'area':
      return textRules(field);
    case 'enum':
      return [choice('pilihan.tidak_ada')];
    case 'choices':
      return [type('array'), choice('pilihan.tidak_ada')];
    case 'bool':
      return [type('boolean'), ...(field.mustBeTrue ? [keyword('const', 'centang.wajib')] : [])];
    case 'int':
      return [type('number', 'angka.bentuk'), type('integer', 'angka.bulat'), ...numberRules];
    case 'dec':
      return [type('number', 'angka.bentuk'), ...numberRules];
    case 'money':
      return moneyRules;
    case 'date':
      return [type('string'), {op: 'isoDate', from: '1000-01-01', shape: 'tgl.bentuk', day: 'tgl.tidak_ada'}];
    case 'datetime':
      return momentRules;
    case 'time':
      return [type('string'), match('^([01][0-9]|2[0-3]):[0-5][0-9]$', 'jam.bentuk')];
    case 'desa':
      return [type('string'), choice('wilayah.tidak_ada')];
    case 'geo':
      return [{op: 'point', box, fault: 'geo.bentuk'}];
    case 'file':
      return fileRules(field);
    case 'list':
      return [type('array'), keyword('minItems', 'daftar.kurang'), keyword('maxItems', 'daftar.lebih')];
    case 'identifier':
      return as(field.of);
    default:
      return as(named[field.type] ?? field.type);
  }
}
