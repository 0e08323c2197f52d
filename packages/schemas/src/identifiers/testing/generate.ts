import fc from 'fast-check';
import {check} from '../../vocabulary/step.ts';
import {crc16, writeTlv} from '../../vocabulary/tlv.ts';
import {kepahiang} from '../../wilayah/kepahiang.ts';
import {villagesOf} from '../../wilayah/regency.ts';
import {identifierKinds} from '../registry.ts';

/** The day all generated numbers are right on. */
export const today = '2026-11-24';

const two = (value: number): string => String(value % 100).padStart(2, '0');
const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({min: 0, max: 9}), {minLength: length, maxLength: length}).map(list => list.join(''));
const serial = (length: number): fc.Arbitrary<string> =>
  fc.integer({min: 1, max: 10 ** length - 1}).map(value => String(value).padStart(length, '0'));
const province = fc.constantFrom('11', '17', '21', '32', '51', '65', '73', '82', '91', '96');
const past = fc.date({min: new Date('1940-01-01'), max: new Date('2026-11-24'), noInvalidDate: true});

/** Luhn's check digit behind eight digits. */
function withLuhn(eight: string): string {
  const sum = [...eight].reduce((total, digit, index) => {
    const product = Number(digit) * (1 + (index % 2));
    return total + product - (product > 9 ? 9 : 0);
  }, 0);
  return eight + String((10 - (sum % 10)) % 10);
}

const nik = fc
  .tuple(province, digits(4), past, fc.boolean(), serial(4))
  .map(
    ([region, rest, day, woman, tail]) =>
      region +
      rest +
      two(day.getUTCDate() + (woman ? 40 : 0)) +
      two(day.getUTCMonth() + 1) +
      two(day.getUTCFullYear()) +
      tail,
  );
const noKk = fc
  .tuple(province, digits(4), past, serial(4))
  .map(
    ([region, rest, day, tail]) =>
      region + rest + two(day.getUTCDate()) + two(day.getUTCMonth() + 1) + two(day.getUTCFullYear()) + tail,
  );
const nip = fc
  .tuple(
    fc.date({min: new Date('1966-01-01'), max: new Date('2004-12-31'), noInvalidDate: true}),
    fc.integer({min: 18, max: 22}),
    fc.integer({min: 1, max: 12}),
    fc.constantFrom('1', '2'),
    serial(3),
  )
  .map(
    ([birth, age, month, sex, tail]) =>
      birth.toISOString().slice(0, 10).replaceAll('-', '') +
      String(birth.getUTCFullYear() + age) +
      two(month) +
      sex +
      tail,
  );
const npwp15 = fc.tuple(digits(8), digits(6)).map(([eight, rest]) => withLuhn(eight) + rest);
const npwp = fc.oneof(
  npwp15,
  npwp15.map(number => `0${number}`),
  nik,
);
const wilayah = fc.oneof(
  fc.constantFrom(
    ...kepahiang.kecamatan.flatMap(one => [one.code, ...villagesOf(one).map(({code}) => code)]),
  ),
  fc.tuple(province, digits(2)).map(parts => parts.join('.')),
);
const geo = fc
  .tuple(fc.integer({min: -383, max: -347}), fc.integer({min: 10241, max: 10284}), digits(4))
  .map(([lat, lon, rest]) => `${lat / 100}${rest.replace(/0+$/, '1')},${lon / 100}`)
  .filter(text => /^-3\.\d{1,6},102\.\d{1,6}$/.test(text));
const email = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/), fc.stringMatching(/^[a-z][a-z0-9]{1,15}$/))
  .map(([local, host]) => `${local}@${host}.id`);
const printable = (min: number, max: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[A-Z0-9./ -]{${min},${max}}$`)).filter(text => text === text.trim());
const akta = fc
  .tuple(digits(4), past, digits(4))
  .map(
    ([region, day, tail]) =>
      `${region}-LU-${two(day.getUTCDate())}${two(day.getUTCMonth() + 1)}${day.getUTCFullYear()}-${tail}`,
  );
const qris = fc
  .tuple(
    fc.integer({min: 1, max: 9_999_999}),
    fc.stringMatching(/^[A-ZÉ ]{1,25}$/),
    digits(13),
    fc.constantFrom('11', '12'),
  )
  .map(([rupiah, name, nmid, initiation]) => {
    const national = writeTlv([
      ['00', 'ID.CO.QRIS.WWW'],
      ['02', `ID${nmid}`],
      ['03', 'URE'],
    ]);
    const body = writeTlv([
      ['00', '01'],
      ['01', initiation],
      ['51', national],
      ['52', '9399'],
      ['53', '360'],
      ...(initiation === '12' ? ([['54', String(rupiah)]] as const) : []),
      ['58', 'ID'],
      ['59', name],
      ['60', 'KEPAHIANG'],
      ['61', '39372'],
    ]);
    return `${body}6304${crc16(`${body}6304`)}`;
  });

/** Generators of types whose pattern alone does not lead to right values. */
const own: Readonly<Record<string, fc.Arbitrary<string>>> = {
  nik,
  noKk,
  nip,
  npwp,
  nitku: fc
    .oneof(
      npwp15.map(number => `0${number}`),
      nik,
    )
    .chain(base => digits(6).map(place => base + place)),
  kodeWilayah: wilayah,
  geo,
  email,
  bifastProxy: fc.oneof(email, fc.stringMatching(/^628[1-35-9][0-9]{7,10}$/)),
  telepon: fc.oneof(
    fc.stringMatching(/^\+628[1-35-9][0-9]{7,10}$/),
    digits(6).map(rest => `+62732${rest}`),
  ),
  str: fc.stringMatching(/^[0-9]{16,17}$/),
  sip: printable(3, 60),
  nomorSuratMasuk: printable(3, 60),
  noKontrak: printable(3, 60),
  aktaKelahiran: akta,
  qris,
};

/** Right values of a type, by its name. */
export function rightValues(name: string): fc.Arbitrary<string> {
  const kind = identifierKinds.find(one => one.name === name)!;
  const fault = check(kind.rule);
  return (own[name] ?? fc.stringMatching(new RegExp(kind.meta.pattern))).filter(
    value => !fault(value, today),
  );
}
