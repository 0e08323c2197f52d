import type {output} from 'zod/mini';
import {finding, type Finding} from '../fault.ts';
import {cleaner, type CleanStep} from '../vocabulary/clean-step.ts';
import {emv, type EmvObject} from '../vocabulary/emv-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {readTlv} from '../vocabulary/tlv.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a QRIS payload. */
export type QrisFault =
  | 'qris.rusak'
  | 'qris.urutan'
  | 'qris.ganda'
  | 'qris.crc'
  | 'qris.bukan'
  | 'qris.kurang'
  | 'qris.isi'
  | 'qris.jumlah'
  | 'qris.tip'
  | 'qris.nmid';

/** Facts about a QRIS payload for fields and documentation. */
export const qrisMeta: IdentifierMeta = {
  title: 'Kode QRIS (isi QR yang ditampilkan penjual)',
  label: 'kode QRIS',
  pattern: '^000201.*6304[0-9A-Fa-f]{4}$',
  examples: [
    '00020101021151440014ID.CO.QRIS.WWW0215ID10260000000290303URE5204939953033605802ID5917DPMPTSP KEPAHIANG6009KEPAHIANG6105393726304DD38',
  ],
  maxLength: 512,
};

const amount = {pattern: '^[0-9]{1,13}(?:\\.[0-9]{0,2})?$', never: '^[0.]*$|^.{14}'};

const merchantAccount: readonly EmvObject[] = [
  {tag: '00', pattern: '^[^\\|]{1,32}$', required: true},
  {tag: '01', pattern: '^[0-9]{15,19}$'},
  {tag: '01', pattern: '^9360', warn: true, fault: 'qris.peringatan.nns'},
  // The 19th digit is the check digit; in 18 digits it is left out, and Luhn's sum means nothing.
  {tag: '01', luhn: 19, warn: true, fault: 'qris.peringatan.pan'},
];

/** The objects of a QRIS payload, as the national specification has them. */
const objects: readonly EmvObject[] = [
  {tag: '00', pattern: '^01$', fault: 'qris.bukan'},
  {tag: '58', pattern: '^ID$', required: true, fault: 'qris.bukan'},
  {tag: '53', pattern: '^360$', required: true, fault: 'qris.bukan'},
  {tag: '01', pattern: '^1[12]$'},
  {tag: ['26', '51'], required: true},
  {tag: ['26', '45'], inside: merchantAccount},
  {
    tag: '51',
    inside: [
      {tag: '00', pattern: '^(?:ID\\.CO\\.QRIS\\.WWW|ID\\.OR\\.GPNQR\\.WWW)$', required: true},
      {tag: '02', required: true},
      {tag: '02', pattern: '^ID[0-9]{13}$', warn: true, fault: 'qris.peringatan.nmid'},
    ],
  },
  {tag: '51', requiredIf: {tag: '01', value: '11'}, warn: true, fault: 'qris.peringatan.tanpa_51'},
  {tag: '52', pattern: '^[0-9]{4}$', required: true},
  {tag: '54', ...amount, fault: 'qris.jumlah'},
  {tag: '55', pattern: '^0[123]$', fault: 'qris.tip'},
  {tag: '56', ...amount, onlyIf: {tag: '55', value: '02'}, fault: 'qris.tip'},
  {
    tag: '57',
    pattern: '^[0-9]{1,2}(?:\\.[0-9]{1,2})?$',
    never: '^[0.]*$',
    onlyIf: {tag: '55', value: '03'},
    fault: 'qris.tip',
  },
  {tag: '59', pattern: '^[^\\|]{1,25}$', required: true},
  {tag: '60', pattern: '^[^\\|]{1,15}$', required: true},
  {tag: '61', pattern: '^[^\\|]{1,10}$', required: true},
  {tag: '62', inside: []},
  {tag: '64', inside: []},
];

/**
 * The rule of a merchant-presented QRIS payload. Lengths count characters, the check sum counts UTF-8 bytes. A right code
 * proves nothing about a payment: settle only on the acquirer's notification.
 * @source EMV QRCPS Merchant-Presented Mode; QRIS national specification (PADG BI 21/18/2019 and its changes).
 */
export const qrisRule: readonly Step[] = [
  /* @__PURE__ */ emv({
    maxLength: 512,
    first: '00',
    crc: '63',
    faults: {
      broken: 'qris.rusak',
      order: 'qris.urutan',
      twice: 'qris.ganda',
      crc: 'qris.crc',
      missing: 'qris.kurang',
      content: 'qris.isi',
      smallCrc: 'qris.peringatan.crc_kecil',
    },
    objects,
  }),
];

/** First fault in a QRIS payload. Its codes are {@link QrisFault}. */
export const qrisFault = /* @__PURE__ */ check(qrisRule);

/** Nothing is cleaned: a payload is scanned, and a changed one must fail. */
export const qrisCleaning: readonly CleanStep[] = [];
/** Gives a scanned payload as it is. */
export const cleanQris = /* @__PURE__ */ cleaner(qrisCleaning);

/** The strict schema of a QRIS payload; issues carry the codes of {@link qrisFault}. */
export const qris = /* @__PURE__ */ identifier('Qris', qrisRule, qrisMeta);
/** The form schema of a QRIS payload: takes it as scanned. */
export const qrisInput = /* @__PURE__ */ identifierInput(qrisCleaning, qris);
/** A right QRIS payload. */
export type Qris = output<typeof qris>;

/** One account of the merchant. */
export interface QrisAccount {
  readonly tag: string;
  readonly domain: string;
  readonly pan?: string;
  readonly merchantId?: string;
  /** UMI, UKE, UME, UBE, URE, PSO or BLU. */
  readonly criterion?: string;
}

/** What a QRIS payload tells. Show name, city and NMID before use. */
export interface QrisParts {
  readonly initiation: 'static' | 'dynamic' | 'unknown';
  /** Transfer and cash withdrawal share the format and are no merchants. */
  readonly use: 'merchant' | 'transfer' | 'cash';
  readonly accounts: readonly QrisAccount[];
  readonly nmid?: string;
  readonly criterion?: string;
  readonly mcc: string;
  /** As written: decimal text in rupiah. */
  readonly amount?: string;
  readonly tip?: 'ask' | {readonly fixed: string} | {readonly percent: string};
  readonly name: string;
  readonly city: string;
  readonly postalCode: string;
  /** Object 62 by its own tags: 01 bill number, 05 reference, 07 terminal … */
  readonly additional: Readonly<Record<string, string>>;
}

const inner = (value: string | undefined): Map<string, string> => new Map(readTlv(value ?? '') ?? []);

function given<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return (value === undefined ? {} : {[key]: value}) as Partial<Record<Key, string>>;
}

function accountOf(tag: string, value: string): QrisAccount {
  const held = inner(value);
  return {
    tag,
    domain: held.get('00') ?? '',
    ...given('pan', held.get('01')),
    ...given('merchantId', held.get('02')),
    ...given('criterion', held.get('03')),
  };
}

function tipOf(held: ReadonlyMap<string, string>): Pick<QrisParts, 'tip'> {
  switch (held.get('55')) {
    case '01':
      return {tip: 'ask'};
    case '02':
      return {tip: {fixed: held.get('56') ?? ''}};
    case '03':
      return {tip: {percent: held.get('57') ?? ''}};
    default:
      return {};
  }
}

const uses: Readonly<Record<string, QrisParts['use']>> = {
  BOOK: 'transfer',
  DMCT: 'transfer',
  XBCT: 'transfer',
  CWDL: 'cash',
};

function qrisParts(payload: string): QrisParts {
  const objects = readTlv(payload) ?? [];
  const held = new Map(objects);
  const national = inner(held.get('51'));
  const additional = inner(held.get('62'));
  return {
    initiation: held.get('01') === '11' ? 'static' : held.get('01') === '12' ? 'dynamic' : 'unknown',
    use: uses[additional.get('08') ?? ''] ?? 'merchant',
    accounts: objects
      .filter(([tag]) => tag >= '26' && tag <= '45')
      .map(([tag, value]) => accountOf(tag, value)),
    ...given('nmid', national.get('02')),
    ...given('criterion', national.get('03')),
    mcc: held.get('52') ?? '',
    ...given('amount', held.get('54')),
    ...tipOf(held),
    name: held.get('59') ?? '',
    city: held.get('60') ?? '',
    postalCode: held.get('61') ?? '',
    additional: Object.fromEntries(additional),
  };
}

/** Reads a QRIS payload. Never throws. */
export const parseQris = /* @__PURE__ */ parser(qrisRule, qrisParts);

/**
 * A fault `qris.nmid` when a payload is of another merchant than the OPD's registered one: a sticker pasted over ours.
 *
 * @param opd - Name of the OPD for the text.
 */
export function qrisNmidFault(payload: string, registered: string, opd: string): Finding | undefined {
  const nmid = inner(new Map(readTlv(payload) ?? []).get('51')).get('02');
  return nmid === registered ? undefined : finding('qris.nmid', {x: nmid ?? '–', opd});
}

/** A QRIS payload for registries. */
export const qrisKind = /* @__PURE__ */ kindOf('qris', qrisMeta, qrisRule, qrisCleaning, qris, qrisInput);
