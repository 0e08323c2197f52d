import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import type {Locale} from '@kepahiang/schemas/text.js';
import {exportFileName, type ManifestFile} from './manifest.ts';
import {sha256} from './sha256.ts';
import {cellsOf, type ExportCell, type ExportReader, type ExportTable} from './table.ts';
import {headOf, type TableWriter} from './writer.ts';

/** How a file of an export is made. */
export interface ExportFileOptions {
  readonly writer: TableWriter;
  /** Who reads it: there is no default. */
  readonly reader: ExportReader;
  /** Before the dot; the kode of the table unless told. */
  readonly name?: string;
  /** Language of the titles. */
  readonly locale?: Locale;
}

/** A file of an export, and what the manifest says of it. */
export interface ExportFile {
  readonly bytes: Uint8Array;
  readonly entry: ManifestFile;
}

/** Counts rows and adds money up while they pass. */
class Tally<Row> {
  rows = 0;
  readonly #table: ExportTable<Row>;
  readonly #sums: bigint[];

  constructor(table: ExportTable<Row>) {
    this.#table = table;
    this.#sums = table.columns.map(() => 0n);
  }

  async *count(
    rows: Iterable<Row> | AsyncIterable<Row>,
    reader: ExportReader,
  ): AsyncGenerator<readonly ExportCell[]> {
    for await (const row of rows) {
      const cells = cellsOf(this.#table, row, reader);
      for (const [index, {type, text}] of cells.entries())
        if (type === 'money' && text !== '') this.#sums[index]! += senOf(text);
      this.rows += 1;
      yield cells;
    }
  }

  get sums(): Record<string, string> {
    const entries = this.#table.columns.map(
      ({kode}, index) => [kode, moneyOfSen(this.#sums[index]!)] as const,
    );
    return Object.fromEntries(entries.filter((_, index) => this.#table.columns[index]!.type === 'money'));
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Writes a table to a file: its bytes and its entry of the manifest. The whole file is held, because its hash is that of
 * the exact bytes; rows are taken one by one.
 *
 * @throws RangeError as {@link cellsOf}, and where the name is none
 */
export async function exportFile<Row>(
  table: ExportTable<Row>,
  rows: Iterable<Row> | AsyncIterable<Row>,
  {writer, reader, name = table.kode, locale = 'id'}: ExportFileOptions,
): Promise<ExportFile> {
  const fileName = `${name}.${writer.extension}`;
  if (!exportFileName.test(fileName))
    throw new RangeError('Nama berkas ekspor hanya huruf, angka, titik, dan tanda hubung.');
  const tally = new Tally(table);
  const pieces: Uint8Array[] = [];
  for await (const piece of writer.write(headOf(table, locale), tally.count(rows, reader)))
    pieces.push(piece);
  const bytes = joined(pieces);
  const entry: ManifestFile = {
    name: fileName,
    table: table.kode,
    reader,
    rows: tally.rows,
    sums: tally.sums,
    size: bytes.length,
    sha256: await sha256(bytes),
  };
  return {bytes, entry};
}
