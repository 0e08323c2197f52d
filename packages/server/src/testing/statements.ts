import {uploadStatement, type StatementUpload} from '@kepahiang/client/upload.js';
import type {Statement} from '@kepahiang/contract/statements.js';
import {inTransaction} from '../database/connect.ts';
import {postEntry, type NewEntry} from '../store/cash-book-store.ts';
import type {TestServer, Visitor} from './server.ts';

/** The profile the tests write their CSV in. */
export const csvName = 'CMS titik koma';

/** One line of a CSV: date `DD/MM/YYYY`, remark, direction, whole rupiah. */
export type CsvLine = readonly [date: string, remark: string, dc: 'D' | 'C', rupiah: number];

/** A CSV as the CMS of the profile writes it, with the balance after each line. */
export function csvText(opening: number, lines: readonly CsvLine[]): string {
  let balance = opening;
  const rows = lines.map(([date, remark, dc, rupiah]) => {
    balance += dc === 'C' ? rupiah : -rupiah;
    return `${date};${remark};${dc === 'D' ? `${rupiah},00` : ''};${dc === 'C' ? `${rupiah},00` : ''};${balance},00`;
  });
  return ['Tanggal;Keterangan;Debet;Kredit;Saldo', ...rows, ''].join('\n');
}

/** The MT940 of an account without movements, whose balances say which days it covers. */
export function quietMt940(account: string, from: string, to: string, balance: string): string {
  return `:20:UJI\n:25:${account}\n:28C:1\n:60F:C${from}IDR${balance}\n:62F:C${to}IDR${balance}\n-\n`;
}

/** A text as a file a browser would send. */
export function fileOf(text: string, name = 'koran.csv'): Blob & {name: string} {
  return Object.assign(new Blob([text]), {name});
}

/** Uploads and imports a statement. */
export async function importText(
  {client}: Visitor,
  text: string,
  how: Omit<StatementUpload, 'file'> = {format: 'CSV', profile: csvName},
): Promise<Statement> {
  const {id} = await uploadStatement(client, {file: fileOf(text), ...how});
  return client.statements.import({params: {id}});
}

/** Posts lines to a book, as payments and seeds do. */
export function testBook(server: () => Pick<TestServer, 'running'>) {
  return (
    skpd: string,
    tanggal: string,
    side: 'IN' | 'OUT',
    rupiah: number,
    more: Partial<NewEntry> = {},
  ): Promise<number> => {
    const {pool, clock} = server().running.context;
    const [amount, zero] = [`${rupiah}.00`, '0.00'];
    const entry: NewEntry = {
      skpd,
      tanggal,
      uraian: 'Uji',
      rekening: null,
      in: side === 'IN' ? amount : zero,
      out: side === 'OUT' ? amount : zero,
      bukuPembantu: 'BANK',
      ref: null,
      shortRef: null,
      ...more,
    };
    return inTransaction(pool, db => postEntry(db, entry, clock()));
  };
}

/** The bank of October 2026 (cashless.md 9.4), in the order B1 to B6, B9, B7, B8. */
export const octoberBank: readonly CsvLine[] = [
  ['01/10/2026', 'SP2D GU DINKES', 'C', 50_000_000],
  ['05/10/2026', 'P00000038Q PERJADIN BENGKULU', 'D', 1_610_000],
  ['06/10/2026', 'MPN 026110000000001 NTPN 8A1B2C3D4E5F6G7H', 'D', 150_000],
  ['09/10/2026', 'PAYROLL BATCH-2610-01', 'D', 4_250_000],
  ['12/10/2026', 'P0000003A8 ATK', 'D', 2_500_000],
  ['13/10/2026', 'RETUR P0000003A8 REK TUTUP', 'C', 2_500_000],
  ['20/10/2026', 'TRF SNACK RAPAT', 'D', 750_000],
  ['31/10/2026', 'BIAYA ADM BULANAN', 'D', 10_000],
  ['31/10/2026', 'JASA GIRO OKT', 'C', 12_345],
];

/** The book of October 2026 (cashless.md 9.4), K1 to K8 as lines 2 to 9, after an opening of 8.000.000 in September. */
export async function postOctober(post: ReturnType<typeof testBook>, skpd: string): Promise<void> {
  await post(skpd, '2026-09-30', 'IN', 8_000_000);
  await post(skpd, '2026-10-01', 'IN', 50_000_000);
  await post(skpd, '2026-10-05', 'OUT', 1_610_000, {shortRef: 'P00000038Q'});
  await post(skpd, '2026-10-06', 'OUT', 150_000, {ntpn: '8A1B2C3D4E5F6G7H'});
  await post(skpd, '2026-10-09', 'OUT', 1_250_000, {batchId: 'BATCH-2610-01'});
  await post(skpd, '2026-10-09', 'OUT', 3_000_000, {batchId: 'BATCH-2610-01'});
  await post(skpd, '2026-10-12', 'OUT', 2_500_000, {shortRef: 'P0000003A8'});
  await post(skpd, '2026-10-19', 'OUT', 750_000);
  await post(skpd, '2026-10-30', 'OUT', 1_900_000, {shortRef: 'P0000003GS'});
}
