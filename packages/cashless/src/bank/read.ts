import type {StatementPart, StatementReader} from './entry.ts';

/** A piece of a file: text, or bytes in the character set of the reader. */
export type Chunk = string | Uint8Array;

/** What of `TextDecoder` is used. Browsers and Node have it; the rules of this package know neither. */
interface Decoder {
  decode(bytes?: Uint8Array, options?: {stream?: boolean}): string;
}
declare const TextDecoder: new (encoding: string) => Decoder;

/** A piece is read in so large bites: a file that comes as one text is not turned into one list of entries. */
const BITE = 65_536;

/** Turns pieces into text and hands it to a reader, bite by bite. */
class Feeder {
  readonly #reader: StatementReader;
  #decoder: Decoder | undefined;
  #atStart = true;

  constructor(reader: StatementReader) {
    this.#reader = reader;
  }

  *feed(chunk: Chunk): Generator<StatementPart> {
    for (let from = 0; from < chunk.length; from += BITE) {
      yield this.#reader.read(
        typeof chunk === 'string'
          ? this.#text(chunk.slice(from, from + BITE))
          : this.#bytes(chunk.subarray(from, from + BITE)),
      );
    }
  }

  *end(): Generator<StatementPart> {
    const rest = this.#decoder?.decode() ?? '';
    if (rest !== '') yield this.#reader.read(rest);
    yield this.#reader.end();
  }

  #bytes(bytes: Uint8Array): string {
    this.#decoder ??= new TextDecoder(this.#reader.encoding);
    return this.#decoder.decode(bytes, {stream: true});
  }

  /** A decoder takes the byte order mark away; text that was decoded elsewhere may still have it. */
  #text(text: string): string {
    const bare = this.#atStart && text.startsWith('\uFEFF') ? text.slice(1) : text;
    this.#atStart = false;
    return bare;
  }
}

/**
 * Reads a statement file that is at hand in pieces. Each part has the entries, faults and finished statements of one
 * piece; only the record that is not yet whole is held.
 *
 * ```ts
 * for (const {entries, faults, summaries} of readStatement(csvReader(profile), [text])) …
 * ```
 *
 * @source cashless.md 8.1
 */
export function* readStatement(reader: StatementReader, chunks: Iterable<Chunk>): Generator<StatementPart> {
  const feeder = new Feeder(reader);
  for (const chunk of chunks) yield* feeder.feed(chunk);
  yield* feeder.end();
}

/** As {@link readStatement}, for a file that arrives: an upload, a file stream. */
export async function* readStatementStream(
  reader: StatementReader,
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
): AsyncGenerator<StatementPart> {
  const feeder = new Feeder(reader);
  for await (const chunk of chunks) yield* feeder.feed(chunk);
  yield* feeder.end();
}
