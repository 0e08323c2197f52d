import {isIsoDate, romanMonth, type IsoDate} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';
import {nomorSuratFault} from '../identifiers/nomor-surat.ts';

/**
 * Templates of letter numbers by OPD slug; every other OPD uses `default`. `{urut:3}` pads the serial with zeros.
 * @source Permendagri 1/2023, 83/2022; services.md 3.7; identifiers.md 7.2
 */
export const letterTemplates: Readonly<Record<string, string>> = {
  default: '{klasifikasi}/{urut}/{unit}/{tahun}',
};

/**
 * The template with the month as a Roman numeral, for OPDs that write it.
 * @source Permendagri 1/2023; identifiers.md 7.2
 */
export const romanMonthTemplate = '{klasifikasi}/{urut}/{unit}/{bulan}/{tahun}';

/** The template of an OPD. */
export function letterTemplateOf(opd: string, templates = letterTemplates): string {
  return templates[opd] ?? templates['default'] ?? letterTemplates['default']!;
}

/** What a letter number is made of. */
export interface LetterNumberParts {
  /** Archive classification code. @source Permendagri 83/2022 */
  readonly klasifikasi: string;
  readonly urut: number;
  readonly unit: string;
  readonly tanggal: IsoDate;
}

/**
 * Writes a letter number from its parts, `000.1.2.3/123/DPUPR/2026`. @throws RangeError for an unknown placeholder
 * @source Permendagri 1/2023, 83/2022; services.md 3.7
 */
export function formatLetterNumber(parts: LetterNumberParts, template = letterTemplateOf('')): string {
  return template.replace(/\{(\w+)(?::([0-9]))?\}/g, (whole, name: string, width: string | undefined) => {
    switch (name) {
      case 'klasifikasi':
        return parts.klasifikasi;
      case 'urut':
        return String(parts.urut).padStart(Number(width ?? 1), '0');
      case 'unit':
        return parts.unit;
      case 'bulan':
        return romanMonth(Number(parts.tanggal.slice(5, 7)));
      case 'tahun':
        return parts.tanggal.slice(0, 4);
      default:
        throw new RangeError(`Templat nomor surat memuat ${whole} yang tidak dikenal.`);
    }
  });
}

/** Where the numbering of one unit stands: the last number given and its date. */
export interface LetterSequence {
  readonly unit: string;
  readonly tahun: number;
  readonly urut: number;
  readonly tanggal: IsoDate;
}

/** A letter that wants a number. */
export interface LetterRequest {
  readonly klasifikasi: string;
  readonly unit: string;
  readonly tanggal: IsoDate;
  readonly template?: string;
}

/** The number given, with where the numbering stands after it; or why none is. */
export type NextLetterNumber =
  | {readonly ok: true; readonly nomor: string; readonly urut: number; readonly state: LetterSequence}
  | {readonly ok: false; readonly fault: Finding};

/**
 * Gives the next letter number of a unit: one more than the last, from 1 on 1 January, never dated before the last
 * issued date. Call it inside the transaction that stores `state`, so that the register stays without gaps.
 *
 * @param state - Where the unit's numbering stands; `undefined` before its first letter.
 * @returns a fault `surat.mundur` for a date before the last one, and that of `nomorSuratFault` for parts no
 *   number can hold
 * @throws RangeError where the state belongs to another unit
 * @source Permendagri 1/2023; services.md 3.7
 */
export function nextLetterNumber(
  state: LetterSequence | undefined,
  request: LetterRequest,
): NextLetterNumber {
  const {unit, tanggal, template} = request;
  if (state && state.unit !== unit) throw new RangeError(`Urutan surat milik ${state.unit}, bukan ${unit}.`);
  if (!isIsoDate(tanggal)) return {ok: false, fault: finding('tgl.tidak_ada', {x: tanggal})};
  if (state && tanggal < state.tanggal)
    return {ok: false, fault: finding('surat.mundur', {x: state.tanggal})};
  const tahun = Number(tanggal.slice(0, 4));
  const urut = state?.tahun === tahun ? state.urut + 1 : 1;
  const nomor = formatLetterNumber({...request, urut}, template ?? letterTemplateOf(''));
  const fault = nomorSuratFault(nomor);
  return fault ? {ok: false, fault} : {ok: true, nomor, urut, state: {unit, tahun, urut, tanggal}};
}
