import {isIsoDate} from '@kepahiang/schemas/dates.js';
import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {
  kodeRekeningFault,
  longKodeRekening,
  shortKodeRekening,
} from '@kepahiang/schemas/identifiers/kode-rekening.js';
import {kodeSkpdFault} from '@kepahiang/schemas/identifiers/kode-skpd.js';
import {parseNomorSp2d} from '@kepahiang/schemas/identifiers/nomor-sp2d.js';
import {subKegiatanFault} from '@kepahiang/schemas/identifiers/sub-kegiatan.js';
import {fillText} from '@kepahiang/schemas/messages/fill.js';
import {isMoney} from '@kepahiang/schemas/money.js';
import type {SipdColumn, SipdShape} from './profile.ts';
import {sipdFields, type SipdField, type SipdRecord, type SipdRegister} from './record.ts';
import {sipdRowTexts} from './texts.ts';

/** Why SIPD could not take a line. */
export interface SipdReason {
  readonly code: string;
  /** Title of the column in the profile. */
  readonly column: string;
  readonly field: SipdField;
  /** Indonesian; names no value. */
  readonly reason: string;
}

/** A line that SIPD could not take. */
export interface SipdRefusal {
  readonly id: string;
  readonly register: SipdRegister;
  readonly reasons: readonly SipdReason[];
}

/** Lines that SIPD can take, and the others with their reasons. */
export interface SipdCheck {
  readonly taken: readonly SipdRecord[];
  readonly refused: readonly SipdRefusal[];
}

/** Which register a field names the number of. */
const numberOf: Readonly<Partial<Record<SipdField, 'SPD' | 'SPP' | 'SPM'>>> = {
  nomorSpd: 'SPD',
  nomorSpp: 'SPP',
  nomorSpm: 'SPM',
};

function numberFault(number: string, document: string, record: SipdRecord): Finding | undefined {
  const read = parseNomorSp2d(number);
  if (!read.ok) return read.fault;
  const {parts} = read;
  if (parts.document !== document) return finding('sipd.dokumen_lain', {x: document});
  if (record.skpd && parts.skpd !== record.skpd) return finding('sipd.skpd_lain');
  const isOther = record.tanggal && parts.year !== Number(record.tanggal.slice(0, 4));
  return isOther ? finding('sipd.tahun_lain') : undefined;
}

/** The document whose number a field holds, where it must follow the pattern of SIPD. */
function documentOf(field: SipdField, {register}: SipdRecord, {nomor}: SipdShape): string | undefined {
  if (nomor === 'BEBAS') return undefined;
  if (field === 'nomor') return register === 'BKU' || register === 'SPJ' ? undefined : register;
  return numberOf[field];
}

function moneyFaultOf(value: string, {money}: SipdShape): Finding | undefined {
  if (!isMoney(value)) return finding('sipd.uang');
  return money === 'WHOLE' && !value.endsWith('.00') ? finding('sipd.sen') : undefined;
}

function codeFault(field: SipdField, value: string, shape: SipdShape): Finding | undefined {
  if (field === 'skpd') return kodeSkpdFault(value);
  if (field === 'subKegiatan')
    return subKegiatanFault(value) ?? (value.startsWith('X') ? finding('sipd.urusan') : undefined);
  if (field !== 'rekening') return undefined;
  const isLost = shape.rekening === 'SHORT' && shortKodeRekening(value) === undefined;
  return kodeRekeningFault(value) ?? (isLost ? finding('sipd.padanan') : undefined);
}

function faultOf(
  {field, required, maxLength}: SipdColumn,
  record: SipdRecord,
  shape: SipdShape,
): Finding | undefined {
  const value = record[field] ?? '';
  if (value === '') return required ? finding('sipd.kosong') : undefined;
  const {type} = sipdFields[field];
  if (type === 'money') return moneyFaultOf(value, shape);
  if (type === 'date') return isIsoDate(value) ? undefined : finding('sipd.tanggal');
  const document = documentOf(field, record, shape);
  const fault = document ? numberFault(value, document, record) : codeFault(field, value, shape);
  const [n, m] = [maxLength ?? Infinity, [...value].length];
  return fault ?? (m > n ? finding('sipd.panjang', {n, m}) : undefined);
}

/** Lines of one document may share its number, each with another account, in whichever width. */
const lineKey = ({register, nomor, subKegiatan, rekening}: SipdRecord): string =>
  JSON.stringify([register, nomor, subKegiatan ?? '', longKodeRekening(rekening ?? '')]);

/**
 * Tells which lines SIPD could take, before anybody uploads them: codes of SKPD, sub kegiatan and rekening, the pattern of
 * numbers, what must be filled and how long it may be. All reasons of a line at once, in Indonesian.
 *
 * @param shape - `sipdShapeAt(profile, date)`.
 * @source cashless.md 4.2, 12; identifiers.md 5.1 to 5.4
 */
export function checkForSipd(records: Iterable<SipdRecord>, shape: SipdShape): SipdCheck {
  const texts = sipdRowTexts();
  const taken: SipdRecord[] = [];
  const refused: SipdRefusal[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    const {id, register} = record;
    const columns = shape.registers[register] ?? [{title: register, field: 'nomor'} as const];
    const reasonOf = (found: Finding, {title: column, field}: SipdColumn): SipdReason => ({
      ...{code: found.code, column, field},
      reason: fillText(found, column, texts),
    });
    const reasons = columns.flatMap(column => {
      const found = faultOf(column, record, shape);
      return found ? [reasonOf(found, column)] : [];
    });
    const number = columns.find(({field}) => field === 'nomor') ?? columns[0]!;
    if (!shape.registers[register]) reasons.push(reasonOf(finding('sipd.register', {x: register}), number));
    else if (seen.has(lineKey(record))) reasons.push(reasonOf(finding('sipd.ganda'), number));
    seen.add(lineKey(record));
    if (reasons.length === 0) taken.push(record);
    else refused.push({id, register, reasons});
  }
  return {taken, refused};
}
