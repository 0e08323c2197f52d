import {hasAt, joined, latin1, readUint} from './bytes.ts';

/** `RIFF`, size, `WEBP`. */
const HEADER_LENGTH = 12;
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

interface Chunk {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The chunks of a WebP within the size its header tells. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const told = readUint(bytes, 4, 4, true);
  const whole = bytes.subarray(0, told === undefined ? bytes.length : Math.max(HEADER_LENGTH, 8 + told));
  const chunks: Chunk[] = [];
  let at = HEADER_LENGTH;
  while (at < whole.length) {
    const size = readUint(whole, at + 4, 4, true) ?? whole.length;
    const end = at + 8 + size + (size % 2); // chunks begin at even places
    chunks.push({type: latin1(whole, at, 4), bytes: whole.subarray(at, end)});
    at = end;
  }
  return chunks;
}

/** The EXIF blocks (TIFF) of a WebP; some writers keep the prefix JPEG has. */
export function exifOfWebp(bytes: Uint8Array): Uint8Array[] {
  return chunksOf(bytes)
    .filter(chunk => chunk.type === 'EXIF')
    .map(chunk => (hasAt(chunk.bytes, 8, 'Exif\0\0') ? chunk.bytes.subarray(14) : chunk.bytes.subarray(8)));
}

/** The header of extended files says which chunks follow: EXIF and XMP do no more. */
function withoutFlags({type, bytes}: Chunk): Uint8Array {
  if (type !== 'VP8X' || bytes.length < 9) return bytes;
  const copy = bytes.slice();
  copy[8] = copy[8]! & ~(EXIF_FLAG | XMP_FLAG);
  return copy;
}

/** A WebP without EXIF and XMP, the picture data byte for byte as it was. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const kept = chunksOf(bytes).filter(chunk => chunk.type !== 'EXIF' && chunk.type !== 'XMP ');
  const whole = joined([bytes.slice(0, HEADER_LENGTH), ...kept.map(withoutFlags)]);
  const size = whole.length - 8;
  for (let i = 0; i < 4 && whole.length >= HEADER_LENGTH; i += 1) whole[4 + i] = (size >>> (8 * i)) & 255;
  return whole;
}
