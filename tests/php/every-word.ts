import type {Condition, Field, Option, Rule, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {services} from '@kepahiang/schemas/services/registry.js';

const both = (text: string): {id: string; en: string} => ({id: text, en: text});
const option = (value: string, when?: Condition): Option => ({
  value,
  label: both(value),
  ...(when ? {when} : {}),
});
const label = both('Isian');
const text = both('Perbaiki.');
const isBig: Condition = {field: 'orang', op: 'gte', value: 3};
const code = {code: 'contoh.kode', text};

const rows: Field = {
  name: 'baris',
  type: 'list',
  label,
  itemLabel: label,
  min: 0,
  max: 6,
  item: [
    {name: 'jenis', type: 'enum', label, options: [option('A'), option('B')]},
    {name: 'mulai', type: 'date', label},
    {name: 'selesai', type: 'date', label, when: {field: 'jenis', op: 'eq', value: 'A'}},
    {name: 'nilai', type: 'money', label, required: false},
    {name: 'nomor', type: 'text', label, maxLength: 1, pattern: {source: '^[1-3]$', ...code}},
    {
      name: 'rekening',
      type: 'identifier',
      of: 'kodeBank',
      label,
      required: {field: 'jenis', op: 'ne', value: 'A'},
    },
  ],
};

const fields: readonly Field[] = [
  {name: 'orang', type: 'int', label, min: 0, max: 9},
  {name: 'luas', type: 'dec', label, above: 0, below: 50, required: false},
  {name: 'jam', type: 'time', label, required: {all: [isBig, {field: 'luas', op: 'filled'}]}},
  {name: 'nip', type: 'nip', label, required: false},
  {name: 'total', type: 'money', label},
  {name: 'bagian', type: 'money', label, required: false},
  {name: 'pilihan', type: 'choices', label, options: [option('P'), option('Q', isBig), option('R')]},
  {name: 'golongan', type: 'enum', label, options: [option('X'), option('Y', {not: isBig}), option('Z')]},
  {
    name: 'setuju',
    type: 'bool',
    label,
    derive: [{when: {field: 'golongan', op: 'eq', value: 'Z'}, value: true}],
  },
  {name: 'nama_ktp', type: 'text', label, maxLength: 60},
  {name: 'nama_rekening', type: 'text', label, maxLength: 60, required: false},
  {name: 'induk', type: 'text', label, maxLength: 1, pattern: {source: '^[1-3]$', ...code}},
  {name: 'anak', type: 'text', label, maxLength: 3, pattern: {source: '^[1-3]\\.[1-3]$', ...code}},
  {name: 'tanggal_nomor', type: 'text', label, maxLength: 6, pattern: {source: '^[26][345]1126$', ...code}},
  {
    name: 'tanggal',
    type: 'date',
    label,
    when: {any: [isBig, {field: 'golongan', op: 'notIn', value: ['X']}]},
  },
  rows,
];

const at = {at: 'orang', text} as const;

/** Each word a rule can say, and each term. */
const rules: readonly Rule[] = [
  {...at, rule: 'exactlyOne', fields: ['bagian', 'luas'], code: 'contoh.satu'},
  {...at, rule: 'oneOf', fields: ['nip', 'bagian'], code: 'contoh.ada', severity: 'warning'},
  {
    ...at,
    rule: 'balance',
    total: 'total',
    parts: [{list: 'baris', by: 'nilai'}, 'bagian'],
    code: 'contoh.imbang',
  },
  {...at, rule: 'prefix', field: 'anak', of: 'induk', by: '.', code: 'contoh.awalan'},
  {
    ...at,
    rule: 'dateIn',
    field: 'tanggal_nomor',
    slice: [0, 6],
    form: '(?<d>..)(?<m>..)(?<y>..)',
    plus40: true,
    equals: 'tanggal',
    code: 'contoh.tanggal',
  },
  {...at, rule: 'overlap', list: 'baris', from: 'mulai', to: 'selesai', by: 'jenis', code: 'contoh.tumpang'},
  {...at, rule: 'shared', list: 'baris', by: 'nomor', unless: 'jenis', code: 'contoh.pakai_bersama'},
  {...at, rule: 'shared', list: 'baris', by: 'rekening', code: 'contoh.rekening', severity: 'warning'},
  {...at, rule: 'unique', list: 'baris', by: 'nilai', code: 'contoh.ganda'},
  {...at, rule: 'similar', fields: ['nama_ktp', 'nama_rekening'], code: 'contoh.nama', when: {not: isBig}},
  {...at, rule: 'member', fields: ['induk', 'golongan'], table: 'pasangan', code: 'contoh.pasangan'},
  {...at, rule: 'member', fields: ['induk', 'golongan'], table: 'tidak-ada', code: 'contoh.tanpa_tabel'},
  {
    ...at,
    rule: 'compare',
    left: {part: 'anak', by: '.', index: 1},
    op: 'lte',
    right: {part: 'induk', at: [0, 1]},
    code: 'contoh.bagian',
  },
  {
    ...at,
    rule: 'compare',
    left: {join: [{field: 'induk'}, {value: '.'}, {lookup: 'setuju', table: {true: 1, false: 2}}]},
    op: 'ne',
    right: {field: 'anak'},
    code: 'contoh.gabung',
  },
  {
    ...at,
    rule: 'compare',
    left: {number: {field: 'total'}, over: 5, then: 'X', otherwise: 'Z'},
    op: 'eq',
    right: {field: 'golongan'},
    code: 'contoh.lebih',
  },
  {...at, rule: 'compare', left: {field: 'bagian'}, op: 'lte', right: {field: 'total'}, code: 'contoh.uang'},
  {
    ...at,
    rule: 'compare',
    left: {sum: [{field: 'orang'}, {field: 'luas'}, {lookup: 'setuju', table: {true: 1, false: 2}}]},
    op: 'lt',
    right: {product: [{field: 'orang'}, {value: 2.5}]},
    code: 'contoh.hitung',
  },
  {
    ...at,
    rule: 'compare',
    left: {field: 'tanggal', plusDays: 2, plusMonths: -1},
    op: 'gt',
    right: {today: true, plusDays: -3},
    code: 'contoh.geser',
  },
];

/** A form that says every word of the vocabulary: services use only some, and vendors write their own. */
export const everyWord: ServiceDefinition = {
  ...services[0]!,
  id: 'contoh-kosakata',
  pages: [
    {id: 'satu', title: label, fields: fields.slice(0, 9)},
    {id: 'dua', title: label, fields: fields.slice(9, 13), when: {field: 'setuju', op: 'in', value: [true]}},
    {id: 'tiga', title: label, fields: fields.slice(13)},
  ],
  rules,
};

/** The table of the rule `member`: answers joined by a bar. */
export const tables: Readonly<Record<string, readonly string[]>> = {pasangan: ['1|X', '2|Y', '3|Z', '1|Z']};
