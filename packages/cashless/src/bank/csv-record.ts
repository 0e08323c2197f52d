const QUOTE = 34;
const LF = 10;
const CR = 13;
/** More columns than any export has; what comes after them is not looked at. */
const MAX_FIELDS = 64;

/**
 * Finds the fields of one CSV record in a text without copying them. One object per file; the last record stays in it.
 * Quotes, doubled quotes and line breaks inside quotes are as in RFC 4180.
 * @internal
 */
export class CsvRecord {
  readonly #delimiter: number;
  readonly #starts = new Int32Array(MAX_FIELDS);
  readonly #ends = new Int32Array(MAX_FIELDS);
  #quoted = false;
  /** Fields of the last record. */
  count = 0;
  /** Line breaks inside the last record, the one at its end included. */
  lines = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /**
   * Scans the record at `from`. @returns index after its line break; −1 when the text ends before it does
   * @param last - Nothing comes after this text: its end is a line break.
   */
  scan(text: string, from: number, last: boolean): number {
    const delimiter = this.#delimiter;
    const length = text.length;
    let index = from;
    let field = 0;
    let code: number;
    this.lines = 0;
    this.#quoted = false;
    for (;;) {
      let start = index;
      let end = index;
      if (text.charCodeAt(index) === QUOTE) {
        start += 1;
        end = this.#closingQuote(text, start);
        if (end < 0) return -1;
        index = end + 1;
      }
      for (code = 0; index < length; index += 1) {
        code = text.charCodeAt(index);
        if (code === delimiter || code === LF || code === CR) break;
      }
      if (index >= length && !last) return -1;
      if (end <= start && text.charCodeAt(start - 1) !== QUOTE) end = index;
      if (field < MAX_FIELDS) {
        this.#starts[field] = start;
        this.#ends[field] = end;
      }
      field += 1;
      if (index >= length || code !== delimiter) break;
      index += 1;
    }
    if (code === CR && index + 1 >= length && !last) return -1; // its LF may be in the next piece
    this.count = field;
    this.lines += 1;
    if (index >= length) return length;
    return code === CR && text.charCodeAt(index + 1) === LF ? index + 2 : index + 1;
  }

  /** Index of the quote that ends a quoted field, −1 when it is not in the text. */
  #closingQuote(text: string, start: number): number {
    this.#quoted = true;
    for (let index = start; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === LF) this.lines += 1;
      if (code !== QUOTE) continue;
      if (text.charCodeAt(index + 1) !== QUOTE) return index;
      index += 1;
    }
    return -1;
  }

  /** Fields that can be asked for. */
  get fields(): number {
    return Math.min(this.count, MAX_FIELDS);
  }

  start(field: number): number {
    return this.#starts[field]!;
  }

  end(field: number): number {
    return this.#ends[field]!;
  }

  /** A field without the spaces around it, on one line. */
  text(text: string, field: number): string {
    let start = this.#starts[field]!;
    let end = this.#ends[field]!;
    while (start < end && text.charCodeAt(start) <= 32) start += 1;
    while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
    const value = text.slice(start, end);
    if (!this.#quoted) return value;
    const lines = value.replaceAll('""', '"').split(/[\r\n]+/);
    return lines.map(line => line.trim()).join(' ');
  }
}
