import {readBool, readChoices, readEnum} from './read-choice.ts';
import {readFile} from './read-file.ts';
import {readIdentifier} from './read-identifier.ts';
import {readNumber} from './read-number.ts';
import {readGeo, readVillage} from './read-place.ts';
import {
  readDate,
  readEmail,
  readMoment,
  readMoney,
  readNib,
  readNik,
  readNip,
  readNoRm,
  readPhone,
  readTime,
} from './read-string.ts';
import {readText} from './read-text.ts';
import type {Reader} from './reading.ts';
import type {SimpleField} from './types.ts';

/**
 * The reader of each type. One line each: a page that knows its types may be built with the lines it needs and
 * carries no others.
 */
export const readers: Readonly<Record<SimpleField['type'], Reader<never>>> = {
  text: readText,
  area: readText,
  enum: readEnum,
  choices: readChoices,
  bool: readBool,
  int: readNumber,
  dec: readNumber,
  money: readMoney,
  date: readDate,
  datetime: readMoment,
  time: readTime,
  nik: readNik,
  nib: readNib,
  nip: readNip,
  norm: readNoRm,
  phone: readPhone,
  email: readEmail,
  identifier: readIdentifier,
  desa: readVillage,
  geo: readGeo,
  file: readFile,
};
