import {fileKindOf} from '../service/file-kind.ts';
import {exifOfJpeg, stripJpeg} from './jpeg.ts';
import {exifOfPng, stripPng} from './png.ts';
import {orientationOfTiff, pointOfTiff, type PhotoPoint} from './tiff.ts';
import {exifOfWebp, stripWebp} from './webp.ts';

function exifOf(bytes: Uint8Array): Uint8Array[] {
  switch (fileKindOf(bytes)) {
    case 'jpg':
      return exifOfJpeg(bytes);
    case 'png':
      return exifOfPng(bytes);
    case 'webp':
      return exifOfWebp(bytes);
    default:
      return [];
  }
}

/**
 * The place a JPEG, PNG or WebP was taken at, as its EXIF has it. Only infrastructure reports read it into the form.
 * Never throws; `undefined` where there is no place, or one that cannot be.
 * @source services.md 3.14; EXIF 2.32
 */
export function photoPoint(bytes: Uint8Array): PhotoPoint | undefined {
  for (const exif of exifOf(bytes)) {
    const point = pointOfTiff(exif);
    if (point) return point;
  }
  return undefined;
}

/** How a photo must be turned to stand upright, 1 to 8 as EXIF counts. @source EXIF 2.32 */
export function photoOrientation(bytes: Uint8Array): number {
  return exifOf(bytes).map(orientationOfTiff)[0] ?? 1;
}

/** What stays of the metadata. */
export interface StripOptions {
  /** Keep how a JPEG must be turned, and only that. Without it, turn the picture before, or it may lie on its side. */
  readonly keepOrientation?: boolean;
}

/**
 * A copy of a photo without what it tells besides the picture: EXIF with the place, XMP, IPTC, comments, texts, times,
 * thumbnails and what hangs behind its end. Colour profiles stay and the picture data stay byte for byte.
 * Any other file is handed back as it is. Never throws, whatever the bytes are.
 *
 * @source services.md 3.14: stripped from any public copy
 */
export function stripMetadata(bytes: Uint8Array, {keepOrientation = false}: StripOptions = {}): Uint8Array {
  switch (fileKindOf(bytes)) {
    case 'jpg':
      return stripJpeg(bytes, keepOrientation ? photoOrientation(bytes) : 1);
    case 'png':
      return stripPng(bytes);
    case 'webp':
      return stripWebp(bytes);
    default:
      return bytes;
  }
}
