import {hasAt, joined, readUint} from './bytes.ts';

const MARK = 0xff;
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;

/** One piece of a JPEG: a marker with its bytes, or with `marker` -1 the picture itself behind a start of scan. */
export interface JpegPiece {
  readonly marker: number;
  readonly bytes: Uint8Array;
}

const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= SOI);

/** End of the picture data: the next marker that is neither a stuffed byte, a restart nor a fill byte. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    if (bytes[at] !== MARK) continue;
    const next = bytes[at + 1];
    if (next === undefined) return bytes.length;
    if (next !== 0 && next !== MARK && !(next >= 0xd0 && next <= 0xd7)) break;
  }
  return at;
}

/**
 * The pieces of a JPEG up to its end; bytes between markers, and what hangs behind the end, are no part of it.
 * Phones hang second pictures there, with a place of their own.
 */
export function jpegPieces(bytes: Uint8Array): JpegPiece[] {
  const pieces: JpegPiece[] = [];
  let at = 0;
  while (at < bytes.length) {
    const marker = bytes[at + 1];
    if (bytes[at] !== MARK || marker === undefined || marker === 0 || marker === MARK) {
      at += 1;
      continue;
    }
    if (marker === EOI || standsAlone(marker)) {
      pieces.push({marker, bytes: bytes.subarray(at, at + 2)});
      if (marker === EOI) break;
      at += 2;
      continue;
    }
    const end = at + 2 + (readUint(bytes, at + 2, 2) ?? bytes.length);
    pieces.push({marker, bytes: bytes.subarray(at, end)});
    at = end;
    if (marker === SOS) {
      const stop = scanEnd(bytes, at);
      if (stop > at) pieces.push({marker: -1, bytes: bytes.subarray(at, stop)});
      at = stop;
    }
  }
  return pieces;
}

/** The EXIF blocks (TIFF) of a JPEG. */
export function exifOfJpeg(bytes: Uint8Array): Uint8Array[] {
  return jpegPieces(bytes)
    .filter(piece => piece.marker === 0xe1 && hasAt(piece.bytes, 4, 'Exif\0\0'))
    .map(piece => piece.bytes.subarray(10));
}

/** What colours and decoding need of the application segments: JFIF, the colour profile, Adobe's transform. */
function isNeeded({marker, bytes}: JpegPiece): boolean {
  if (marker === 0xe0) return hasAt(bytes, 4, 'JFIF\0');
  if (marker === 0xe2) return hasAt(bytes, 4, 'ICC_PROFILE\0');
  if (marker === 0xee) return hasAt(bytes, 4, 'Adobe');
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== COM;
}

/** An EXIF block that says nothing but how the photo stands. */
function uprightSegment(orientation: number): Uint8Array {
  const text = `\u00FF\u00E1\0\u0022Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`;
  return Uint8Array.from(text, character => character.charCodeAt(0));
}

/**
 * A JPEG without EXIF, XMP, IPTC, comments and the makers' own segments, the picture data byte for byte as it was.
 *
 * @param orientation - From 2 to 8 is kept as the only thing EXIF says, so that the photo does not lie on its side.
 */
export function stripJpeg(bytes: Uint8Array, orientation = 1): Uint8Array {
  const kept = jpegPieces(bytes).filter(isNeeded);
  const pieces = kept.map(piece => piece.bytes);
  if (orientation < 2 || orientation > 8 || kept[0]?.marker !== SOI) return joined(pieces);
  return joined([pieces[0]!, uprightSegment(orientation), ...pieces.slice(1)]);
}
