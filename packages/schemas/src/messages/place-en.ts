import type {Catalogue} from './fill.ts';

/** Texts for money typed with wrong groups, region profiles and village lists, in English. */
export const placeEn: Catalogue = {
  'daerah.bentuk': 'A region profile must be a JSON object. Check what the file holds.',
  'daerah.kosong': 'This part is missing. Add it to the region profile.',
  'daerah.jenis': 'This value must be of the kind: {x}. Mend it in the region profile.',
  'daerah.kode': 'Code {x} does not have the right shape. Write it like {contoh}.',
  'daerah.provinsi':
    'Code {x} does not begin with the code of a province. Compare it with the decree in force.',
  'daerah.luar': 'Code {x} lies outside {kab}. Use a code that begins with {kab}.',
  'daerah.ganda': 'The value {x} is already used in row {n}. Write another one.',
  'daerah.pilihan': 'The value {x} is not known. Choose one of: {y}.',
  'daerah.tanggal': 'There is no date {x} in the calendar. Write it like 2026-11-24.',
  'daerah.jam': 'The time {x} cannot be read. Write it like 16:00.',
  'daerah.hari_kerja':
    'Working days are numbers from 1 (Monday) to 7 (Sunday). Mend the list of working days.',
  'daerah.tahun': 'The date {x} lies outside the year {y}. Move it to the calendar year it belongs to.',
  'daerah.sumber':
    'The calendar of {x} does not name its legal source. Fill in the number of the joint decree or local decision.',
  'daerah.dasar': 'The legal basis is missing. Write kind, number and year of the regulation.',
  'daerah.masa': 'The last day {x} lies before the first day {y}. Check both.',
  'daerah.tumpang': 'This row is valid at the same time as row {n}. Close the older row with a last day.',
  'daerah.kotak':
    'The limits of latitude and longitude are reversed or outside Indonesia. Check the four numbers.',
  'daerah.titik': 'This point is outside the box of the regency. Check latitude and longitude.',
  'daerah.opd': 'There is no OPD {x} in the list of this profile. Add it or mend the code.',
  'daerah.tarif': 'The rate has no value. Fill in a number, a text, or an object without empty values.',
  'desa.kosong': 'This file is empty. Choose a file with a list of villages.',
  'desa.judul': 'The column titles were not found. Write kode,nama or code,name in the first line.',
  'desa.besar': 'The file is larger than {max} {satuan}. Split it by province and load the parts one by one.',
  'desa.kolom': 'Line {n} has no code and name. Fill in both columns.',
  'desa.kutip': 'Line {n} has a quotation mark that is not closed. Close it.',
  'desa.kode': 'Line {n}: {x} is not a place code. Write it like 17.08.04.1003.',
  'desa.provinsi':
    'Line {n}: the first two digits of {x} are not the code of a province. Compare it with the decree in force.',
  'desa.nama':
    'Line {n}: the name is longer than {max} characters or has some that cannot be read. Mend the name.',
  'desa.ganda': 'Line {n}: code {x} stands in line {m} already. Remove one of them.',
  'desa.induk': 'Line {n}: the parent {y} of code {x} is missing. Add the parent or mend the code.',
};
