import * as z from 'zod/mini';

/** A column: its place from 1, or its heading (letter case and spaces around it do not count). */
const column = /* @__PURE__ */ z.union([
  z.int().check(z.minimum(1), z.maximum(64)),
  z.string().check(z.minLength(1), z.maxLength(80)),
]);

/** Which column has what. */
const columns = /* @__PURE__ */ z.strictObject({
  bookingDate: column,
  valueDate: z.optional(column),
  /** Several columns are joined with a space. */
  remark: z.union([column, z.array(column).check(z.minLength(1), z.maxLength(6))]),
  amount: z.optional(column),
  debit: z.optional(column),
  credit: z.optional(column),
  /** `D`, `DB`, `K`, `CR` … May be the column of the amount itself: `1.610.000,00 DB`. */
  flag: z.optional(column),
  balance: z.optional(column),
  bankRef: z.optional(column),
  typeCode: z.optional(column),
});

const dateFormat = /* @__PURE__ */ z.string().check(
  z.maxLength(20),
  z.refine(
    format =>
      /^[^YMD]*$/.test(format.replace(/YYYY|YY|MMM|MM|DD/g, '')) &&
      ['Y', 'M', 'D'].every(part => (format.match(new RegExp(`${part}+`, 'g')) ?? []).length === 1),
    'Format tanggal memuat hari, bulan, dan tahun masing-masing satu kali, contoh DD/MM/YYYY.',
  ),
);

/** Columns each sign style needs besides date and remark. */
const needed = {columns: ['debit', 'credit'], signed: ['amount'], flag: ['amount', 'flag']} as const;

/**
 * How one bank's CMS writes its CSV: data of the regency, one per bank and export. There is no standard.
 *
 * - `headerLines`: lines before the first movement, the headings among them; the last of them has the headings.
 * - `sign`: `columns` debit and credit apart; `signed` one amount, minus is debit; `flag` one amount and a letter,
 *   where **K is kredit and D or DB is debit**.
 * - `footer`: first words of rows to drop (`Total`, `Saldo akhir`), any letter case.
 * - `newestFirst`: the file begins with the last movement, as many web exports do.
 *
 * @source cashless.md 8.2, 13 (`csv.profiles[]`)
 */
export const csvProfile = /* @__PURE__ */ z
  .strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    delimiter: z.enum([',', ';', '\t', '|']),
    encoding: z._default(z.enum(['utf-8', 'windows-1252']), 'utf-8'),
    headerLines: z._default(z.int().check(z.minimum(0), z.maximum(50)), 1),
    columns,
    dateFormat,
    sign: z.enum(['columns', 'signed', 'flag']),
    decimal: z._default(z.enum(['auto', 'comma', 'dot']), 'auto'),
    footer: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(20)), []),
    newestFirst: z._default(z.boolean(), false),
    currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/)), 'IDR'),
  })
  .check(
    z.refine(
      profile => needed[profile.sign].every(name => profile.columns[name] !== undefined),
      'Kolom untuk cara tanda yang dipilih belum lengkap.',
    ),
    z.refine(
      profile =>
        profile.headerLines > 0 ||
        Object.values(profile.columns)
          .flat()
          .every(it => typeof it !== 'string'),
      'Tanpa baris judul, kolom ditunjuk dengan nomor.',
    ),
  );

/** A profile as it is used, defaults filled in. */
export type CsvProfile = z.output<typeof csvProfile>;
/** A profile as it is written down. */
export type CsvProfileInput = z.input<typeof csvProfile>;
