import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const pieceSize = 65_536;

/** Writes lines to a file for as long as it is needed. */
export function withFile<Result>(lines: Iterable<string>, use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'kepahiang-bench-'));
  try {
    const path = join(folder, 'rekening-koran');
    const file = openSync(path, 'w');
    for (const text of texts(lines, 2 ** 20)) writeSync(file, text);
    closeSync(file);
    return use(path);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Lines put together to texts of about a size. */
export function* texts(lines: Iterable<string>, size = pieceSize): Generator<string> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < size) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** A file as it is read, piece by piece. */
export function* pieces(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceSize);
      const length = readSync(file, piece, 0, pieceSize, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
