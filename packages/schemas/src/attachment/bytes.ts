/** Bytes as text, one character each; what lies outside is left out. */
export function latin1(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.max(0, from + length)));
}

/** Whether the bytes at a place are these characters. */
export function hasAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** First place of these characters from `from` on, or -1. */
export function findText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (hasAt(bytes, at, text)) return at;
  return -1;
}

/** A whole number of `size` bytes; `undefined` where the bytes end before. */
export function readUint(
  bytes: Uint8Array,
  at: number,
  size: 2 | 4,
  isLittleEndian = false,
): number | undefined {
  if (at < 0 || at + size > bytes.length) return undefined;
  let value = 0;
  for (let i = 0; i < size; i += 1) value = value * 256 + bytes[at + (isLittleEndian ? size - 1 - i : i)]!;
  return value;
}

/** The pieces in one array. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
