import {demoAccounts} from '../demo/accounts.ts';
import {person, tripE1} from './samples.ts';

const patterns: readonly (readonly [string, RegExp])[] = [
  ['NIK or another number of 16 digits', /(?<![\d.])\d{16}(?!\d)/],
  ['NIP', /(?<!\d)\d{18}(?!\d)/],
  // Accounts of the tests are zeros and a counter, the treasurers' own with the code of the bank before them.
  ['account number', /(?<![0-9a-f.])(?:\d{3})?0{5,15}\d{1,6}(?![0-9a-f])/],
  ['phone number', /(?:\+62|\b62|\b0)8\d{7,}/],
  ['e-mail address', /[\w.+-]+@[\w-]+\.\w{2,}/],
  ['application number', /\b[A-Z]{3,8}-\d{4}-[0-9A-HJKMNP-TV-Z]{6}\b/],
  ['IP address', /\b(?:\d{1,3}\.){3}\d{1,3}\b|::1/],
];

/** Our own random ids and hashes: among so many digits some look like a NIK. */
const ours = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\b[0-9a-f]{64}\b/g;

const names = [
  person.nama,
  person.alamat,
  tripE1.traveller.name,
  ...demoAccounts.map(({name}) => name),
  ...demoAccounts.map(({nip}) => nip),
];

/** What is personal in lines of a log: kind and the event it stands in, never the value. */
export function personalDataIn(lines: readonly string[]): string[] {
  return lines.flatMap(whole => {
    const line = whole.replace(ours, '');
    const found = [
      ...patterns.filter(([, shape]) => shape.test(line)).map(([kind]) => kind),
      ...(names.some(name => line.toLowerCase().includes(name.toLowerCase())) ? ['name or address'] : []),
    ];
    return found.map(kind => `${kind} in ${/"event":"([\w-]+)"/.exec(line)?.[1] ?? 'a line without event'}`);
  });
}
