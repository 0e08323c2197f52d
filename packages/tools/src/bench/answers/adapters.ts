import {execFileSync} from 'node:child_process';
import type {Answer} from './question.ts';

/** Gives an installed package; `path` finds a file in it. */
export interface Load {
  <Exports>(name: string): Exports;
  readonly path: (file: string) => string;
}

type Ask = (text: string) => Answer;
/** How one package is asked, by subject. */
export type Adapter = (load: Load) => Readonly<Record<string, Ask>> | Promise<Readonly<Record<string, Ask>>>;

const verdict = (right: boolean): Answer => ({right});
/** A package that throws refuses. */
const unlessThrown =
  (read: (text: string) => unknown): Ask =>
  text => {
    try {
      return verdict(Boolean(read(text)));
    } catch {
      return verdict(false);
    }
  };
const spoken =
  (read: (text: string) => string): Ask =>
  text => {
    try {
      return {right: true, value: read(text)};
    } catch {
      return verdict(false);
    }
  };
const two = (value: number): string => String(value).padStart(2, '0');

function nikParser(load: Load): Record<string, Ask> {
  const {nikParser: parse} = load<{
    nikParser: (nik: string) => {isValid(): boolean; kelamin(): string; lahir(): Date};
  }>('nik-parser');
  return {
    nik: unlessThrown(text => parse(text).isValid()),
    'nik: kelamin': text => ({right: true, value: parse(text).kelamin() === 'pria' ? 'L' : 'P'}),
    'nik: lahir': text => {
      const born = parse(text).lahir();
      return {
        right: true,
        value: `${born.getFullYear()}-${two(born.getMonth() + 1)}-${two(born.getDate())}`,
      };
    },
  };
}

/** Its command prints an object for people; what is asked for is read out of it. */
function nikParse(load: Load): Record<string, Ask> {
  const run = (text: string): string =>
    execFileSync(process.execPath, [load.path('nik-parse/bin/index.js'), `--nik=${text}`], {
      encoding: 'utf8',
    });
  const printed = (text: string, key: string): string =>
    new RegExp(`${key}: '([^']*)'`).exec(run(text))?.[1] ?? '';
  const told = (value: string): Answer => (value ? {right: true, value} : verdict(false));
  const sexes: Readonly<Record<string, string>> = {'LAKI-LAKI': 'L', PEREMPUAN: 'P'};
  return {
    nik: text => verdict(printed(text, 'status') === 'success'),
    'nik: kelamin': text => told(sexes[printed(text, 'kelamin')] ?? ''),
    'nik: lahir': text => told(printed(text, 'lahir').split('/').reverse().join('-')),
  };
}

function stdnum(load: Load): Record<string, Ask> {
  const {npwp} = load<{
    stdnum: {ID: {npwp: {validate(text: string): {isValid: boolean; compactNumber?: string}}}};
  }>('stdnum').stdnum.ID;
  return {
    npwp: text => {
      const {isValid, compactNumber} = npwp.validate(text);
      return {right: isValid, ...(isValid && compactNumber !== undefined ? {value: compactNumber} : {})};
    },
  };
}

function validator(load: Load): Record<string, Ask> {
  const it = load<Record<string, (text: string, locale?: string) => boolean>>('validator');
  return {
    npwp: text => verdict(it['isVAT']!(text, 'ID')),
    phone: text => verdict(it['isMobilePhone']!(text, 'id-ID')),
    paspor: text => verdict(it['isPassportNumber']!(text, 'ID')),
    kodePos: text => verdict(it['isPostalCode']!(text, 'ID')),
    email: text => verdict(it['isEmail']!(text)),
  };
}

function libphonenumber(load: Load): Record<string, Ask> {
  const parse = load<{
    default: (
      text: string,
      country: string,
    ) => {isValid(): boolean; getType(): string | undefined; country?: string; number: string} | undefined;
  }>('libphonenumber-js/max').default;
  const ask =
    (types: readonly string[]): Ask =>
    text => {
      const number = parse(text, 'ID');
      const right =
        number !== undefined &&
        number.isValid() &&
        number.country === 'ID' &&
        types.includes(number.getType() ?? '');
      return right ? {right, value: number.number} : verdict(false);
    };
  return {phone: ask(['MOBILE']), telepon: ask(['MOBILE', 'FIXED_LINE'])};
}

function emvDecoder(name: string): Adapter {
  return load => {
    const {decode} = load<{decode: (text: string) => unknown}>(name);
    return {qris: unlessThrown(decode)};
  };
}

function emvcoSdk(load: Load): Record<string, Ask> {
  const {parseQR, QRParseMode} = load<{
    parseQR: (text: string, options: {parseMode: unknown}) => unknown;
    QRParseMode: {TLV: unknown};
  }>('emvco-qr-sdk');
  return {qris: unlessThrown(text => parseQR(text, {parseMode: QRParseMode.TLV}))};
}

function promptparse(load: Load): Record<string, Ask> {
  const {parse} = load<{parse: (text: string, strict: boolean) => unknown}>('promptparse');
  return {qris: unlessThrown(text => parse(text, true))};
}

/** A list, not a rule: a code is right when it stands in it. */
async function idnAreaData(load: Load): Promise<Record<string, Ask>> {
  const data = load<Record<string, () => Promise<readonly {code: string}[]>>>('idn-area-data');
  const lists = ['getProvinces', 'getRegencies', 'getDistricts', 'getVillages'];
  const codes = new Set((await Promise.all(lists.map(list => data[list]!()))).flat().map(({code}) => code));
  return {kodeWilayah: text => verdict(codes.has(text))};
}

function zod(load: Load): Record<string, Ask> {
  const {email} = load<{email: () => {safeParse(text: string): {success: boolean; data?: string}}}>('zod');
  return {
    email: text => {
      const {success, data} = email().safeParse(text);
      return {right: success, ...(data === undefined ? {} : {value: data})};
    },
  };
}

/** How each package is asked and its answer read, by its name. */
export const adapters: Readonly<Record<string, Adapter>> = {
  'nik-parser': nikParser,
  'nik-parse': nikParse,
  stdnum,
  validator,
  'libphonenumber-js': libphonenumber,
  '@develoka/angka-terbilang-js': load => ({
    terbilang: spoken(load<(text: string) => string>('@develoka/angka-terbilang-js')),
  }),
  'terbilang-ts': load => {
    const spell = load<{default: (value: number) => string}>('terbilang-ts').default;
    return {terbilang: spoken(text => spell(Number(text)))};
  },
  emvqr: emvDecoder('emvqr'),
  'steplix-emvqr': emvDecoder('steplix-emvqr'),
  '@walletfactory/emvqr': emvDecoder('@walletfactory/emvqr'),
  'emvco-qr-sdk': emvcoSdk,
  promptparse,
  'idn-area-data': idnAreaData,
  zod,
};
