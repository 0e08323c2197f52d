import {cleanText} from '../clean.ts';
import {finding, type Finding, type FaultParams} from '../fault.ts';
import {cleanKodeWilayah} from '../identifiers/kode-wilayah.ts';
import {placeId} from '../messages/place-id.ts';
import {faultText, type Catalogue} from '../messages/text.ts';
import {fieldsOf, separatorOf} from './csv.ts';
import {isProvince} from './province.ts';
import {villageIndex, type VillageIndex} from './village-index.ts';

/** How a list is read. */
export interface VillageListOptions {
  /** Rows at most; the national list has 83,762 villages, with all levels 91,599. */
  readonly maxRows?: number;
  /** @unit characters */
  readonly maxChars?: number;
  /** Whether a regency or kecamatan that is not in the list itself exists; without it parents are not asked for. */
  readonly isParent?: (code: string) => boolean;
  /** Texts of the reasons; Indonesian unless given. */
  readonly catalogue?: Catalogue;
}

/** A line that was left out, and why. */
export interface BadLine extends Finding {
  /** Line of the file, the header being 1. */
  readonly line: number;
  readonly reason: string;
}

/** What came of a list: the places that could be read, and every line that could not. */
export interface VillageList {
  readonly index: VillageIndex;
  readonly bad: readonly BadLine[];
}

const MAX_ROWS = 120_000;
const MAX_CHARS = 16_000_000;
const MAX_NAME = 100;
const KECAMATAN_LENGTH = 8;
const VILLAGE_LENGTH = 13;
const CODE = /^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[1-3][0-9]{3})?)?)?$/;
const CODE_TITLES = ['kode', 'code', 'kode_wilayah'];
const NAME_TITLES = ['nama', 'name', 'nama_wilayah'];

interface Columns {
  readonly separator: string;
  readonly code: number;
  readonly name: number;
}

/** Where code and name stand. */
function columnsOf(header: string): Columns | undefined {
  const separator = separatorOf(header);
  const titles = (fieldsOf(header, separator) ?? []).map(title => cleanText(title).toLowerCase());
  const code = titles.findIndex(title => CODE_TITLES.includes(title));
  const name = titles.findIndex(title => NAME_TITLES.includes(title));
  return code < 0 || name < 0 ? undefined : {separator, code, name};
}

class Reader {
  readonly names = new Map<string, string>();
  readonly bad: BadLine[] = [];
  readonly #lines = new Map<string, number>();
  readonly #texts: Catalogue;

  constructor(texts: Catalogue) {
    this.#texts = texts;
  }

  refuse(line: number, code: string, params: FaultParams = {}): void {
    const found = finding(code, {n: line, ...params});
    this.bad.push({...found, line, reason: faultText(found, 'Baris', this.#texts)});
  }

  row(text: string, line: number, columns: Columns): void {
    const fields = fieldsOf(text, columns.separator);
    if (!fields) return this.refuse(line, 'desa.kutip');
    const typed = fields[columns.code]?.trim() ?? '';
    const name = fields[columns.name]?.trim() ?? '';
    if (typed === '' || name === '') return this.refuse(line, 'desa.kolom');
    const code = CODE.test(typed) ? typed : cleanKodeWilayah(typed);
    const x = code.slice(0, 13);
    if (!CODE.test(code)) return this.refuse(line, 'desa.kode', {x});
    if (!isProvince(code.slice(0, 2))) return this.refuse(line, 'desa.provinsi', {x});
    if (name.length > MAX_NAME || /[\p{C}\uFFFD]/u.test(name))
      return this.refuse(line, 'desa.nama', {max: MAX_NAME});
    const earlier = this.#lines.get(code);
    if (earlier !== undefined) return this.refuse(line, 'desa.ganda', {x, m: earlier});
    this.#lines.set(code, line);
    this.names.set(code, name);
  }

  /** Drops what hangs under a parent nobody knows. Asked after the last line: a list need not be in order. */
  dropOrphans(isParent: (code: string) => boolean): void {
    const known = new Map<string, boolean>(); // one answer per parent, not one per village
    const exists = (code: string): boolean => {
      const answer = known.get(code) ?? (this.names.has(code) || isParent(code));
      known.set(code, answer);
      return answer;
    };
    for (const length of [KECAMATAN_LENGTH, VILLAGE_LENGTH]) {
      // from the top: a dropped parent takes its own along
      for (const [code, line] of this.#lines) {
        const parent = code.slice(0, code.lastIndexOf('.'));
        if (code.length !== length || exists(parent)) continue;
        this.names.delete(code);
        this.refuse(line, 'desa.induk', {x: code, y: parent});
      }
    }
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function readRows(reader: Reader, text: string, maxRows: number): void {
  let from = lineEnd(text, 0);
  const columns = columnsOf(text.slice(0, from).replace(/\r$/, ''));
  if (!columns) return reader.refuse(1, 'desa.judul');
  for (let line = 2; from < text.length; line += 1) {
    const end = lineEnd(text, from + 1);
    const row = text.slice(from + 1, text[end - 1] === '\r' ? end - 1 : end);
    from = end;
    if (row.trim() === '') continue;
    if (line > maxRows + 1) return reader.refuse(line, 'desa.besar', {max: maxRows, satuan: 'baris'});
    reader.row(row, line, columns);
  }
}

/**
 * Reads a list of places as a file has it: a first line with `kode,nama` or `code,name` among its columns, then one
 * place a line; comma, semicolon or tab, quotes where needed, any level of code, dotted or bare, in any order.
 * One bad line costs only itself. Nothing throws, whatever the file holds.
 *
 * @returns the index over what could be read, and every bad line in order with its number and reason
 * @source identifiers.md 4.1: 83,762 villages in Kepmendagri 300.2.2-2430/2025; too heavy for a page, for servers only
 */
export function parseVillageList(text: string, options: VillageListOptions = {}): VillageList {
  const {maxRows = MAX_ROWS, maxChars = MAX_CHARS, isParent, catalogue = placeId} = options;
  const reader = new Reader(catalogue);
  const body = text.replace(/^\uFEFF/, '');
  if (body.length > maxChars) reader.refuse(1, 'desa.besar', {max: maxChars, satuan: 'karakter'});
  else if (body.trim() === '') reader.refuse(1, 'desa.kosong');
  else readRows(reader, body, maxRows);
  if (isParent) reader.dropOrphans(isParent);
  const bad = reader.bad.toSorted((one, other) => one.line - other.line);
  return {index: villageIndex(reader.names), bad};
}
