import {hasAt, joined, latin1, readUint} from './bytes.ts';

const SIGNATURE_LENGTH = 8;
/** Length, type and check of a chunk. */
const FRAME = 12;

const personal = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'];

interface Chunk {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The chunks of a PNG up to its end; a broken one ends it. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE_LENGTH;
  while (at < bytes.length) {
    const length = readUint(bytes, at, 4);
    const type = latin1(bytes, at + 4, 4);
    const end = at + FRAME + (length ?? bytes.length);
    chunks.push({type, bytes: bytes.subarray(at, end)});
    if (type === 'IEND') break;
    at = end;
  }
  return chunks;
}

/** The EXIF blocks (TIFF) of a PNG. */
export function exifOfPng(bytes: Uint8Array): Uint8Array[] {
  return chunksOf(bytes)
    .filter(chunk => chunk.type === 'eXIf')
    .map(chunk => (hasAt(chunk.bytes, 8, 'Exif\0\0') ? chunk.bytes.subarray(14) : chunk.bytes.subarray(8)));
}

/** A PNG without EXIF, texts and time, the picture data byte for byte as it was. */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const kept = chunksOf(bytes).filter(chunk => !personal.includes(chunk.type));
  return joined([bytes.subarray(0, SIGNATURE_LENGTH), ...kept.map(chunk => chunk.bytes)]);
}
