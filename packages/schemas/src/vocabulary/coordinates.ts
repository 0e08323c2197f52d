import {cleanDigits} from '../clean.ts';

const DECIMAL = /^(-?[0-9]{1,3}(?:\.[0-9]+)?)(?: {0,3}[,;] {0,3}| {1,3})(-?[0-9]{1,3}(?:\.[0-9]+)?)$/;
const COMMA = /^(-?[0-9]{1,3},[0-9]+)(?: {0,3}; {0,3}| {1,3}|, {1,3})(-?[0-9]{1,3},[0-9]+)$/;
const SEXAGESIMAL =
  /^([0-9]{1,3})[° ] {0,2}([0-9]{1,2})['′ ] {0,2}([0-9]{1,2}(?:[.,][0-9]+)?)(?:["″]|'')? {0,2}([NS]|L[US]) {0,2}[,;]? {0,2}([0-9]{1,3})[° ] {0,2}([0-9]{1,2})['′ ] {0,2}([0-9]{1,2}(?:[.,][0-9]+)?)(?:["″]|'')? {0,2}([EW]|B[TB])$/i;

const six = (degrees: number): string => String(Number(degrees.toFixed(6)));

function ofSexagesimal([degrees, minutes, seconds, side]: readonly string[]): string {
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds!.replace(',', '.')) / 3600;
  return six(/^(?:S|LS|W|BB)$/i.test(side!) ? -value : value);
}

/**
 * Brings typed coordinates to `lat,lon` in decimal degrees with at most six decimals: `-3,6289; 102,6445`,
 * `-3.6289 102.6445`, `3°37'44"LS 102°38'40"BT`. What cannot be read comes back as typed.
 */
export function cleanCoordinates(typed: string): string {
  const text = cleanDigits(typed).replace(/[\u2212\u2013]/g, '-');
  const pair = DECIMAL.exec(text) ?? COMMA.exec(text);
  if (pair) return [pair[1]!, pair[2]!].map(one => six(Number(one.replace(',', '.')))).join(',');
  const parts = SEXAGESIMAL.exec(text);
  return parts ? `${ofSexagesimal(parts.slice(1, 5))},${ofSexagesimal(parts.slice(5))}` : text;
}
