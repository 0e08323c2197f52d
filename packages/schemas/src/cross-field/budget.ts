import type {Rule, Term} from '../service/types.ts';

/**
 * The kode rekening is a leaf of the chosen sub kegiatan in that year: the three stand in table `dpa` as
 * `subKegiatan|kodeRekening|tahunAnggaran`. Nothing is said while the table is not loaded.
 * @source Permendagri 77/2020 (DPA); identifiers.md 9 (4).
 */
export function rekeningInDpa(fields: {
  readonly subKegiatan: string;
  readonly rekening: string;
  readonly year: string;
}): Rule {
  return {
    rule: 'member',
    at: fields.rekening,
    code: 'rekening.di_luar_dpa',
    fields: [fields.subKegiatan, fields.rekening, fields.year],
    table: 'dpa',
  };
}

const piece = (number: string, index: number): Term => ({part: number, by: '/', index});

/** The SKPD in the number of an SP2D is that of the record. @source Permendagri 77/2020; identifiers.md 9 (4). */
export function sp2dOfSkpd(fields: {readonly sp2d: string; readonly skpd: string}): Rule {
  return {
    rule: 'compare',
    at: fields.sp2d,
    code: 'sp2d.skpd',
    left: piece(fields.sp2d, 4),
    op: 'eq',
    right: {field: fields.skpd},
  };
}

/** The year in the number of an SP2D is the fiscal year of the record. @source Permendagri 77/2020; identifiers.md 9 (4). */
export function sp2dOfYear(fields: {readonly sp2d: string; readonly year: string}): Rule {
  return {
    rule: 'compare',
    at: fields.sp2d,
    code: 'sp2d.tahun',
    left: piece(fields.sp2d, 7),
    op: 'eq',
    right: {field: fields.year},
  };
}

/** Dates follow one another, equal days allowed: SPP, SPM, SP2D. @source Permendagri 77/2020; identifiers.md 9 (4). */
export function datesInOrder(fields: readonly string[], code = 'dokumen.urutan_tanggal'): Rule[] {
  return fields.slice(1).map((field, index) => ({
    rule: 'compare',
    at: field,
    code,
    left: {field},
    op: 'gte',
    right: {field: fields[index]!},
  }));
}

/** A date lies in the fiscal year, 1 January to 31 December. @source UU 17/2003 art. 4; identifiers.md 9 (4). */
export function dateInYear(
  fields: {readonly date: string; readonly year: string},
  code = 'dokumen.tahun',
): Rule {
  return {
    rule: 'compare',
    at: fields.date,
    code,
    left: {part: fields.date, at: [0, 4]},
    op: 'eq',
    right: {field: fields.year},
  };
}
