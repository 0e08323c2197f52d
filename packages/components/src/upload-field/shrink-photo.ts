import {fileKindOf, isHeic, mediaTypes} from '@kepahiang/schemas/service/file-kind.js';
import type {FileKind} from '@kepahiang/schemas/service/types.js';
import {readPhoto, type ReadPhoto} from './read-photo.ts';

/** How small a photo is made. */
export interface PhotoLimits {
  /** Longest edge. @unit px */
  readonly edgePx: number;
  /** Size aimed at. @unit byte */
  readonly targetBytes: number;
  /** Kinds that may come out. */
  readonly accept: readonly FileKind[];
}

/** Tries in turn, until the photo is small enough: part of the edge, and quality of the encoder. */
const tries: readonly (readonly [scale: number, quality: number])[] = [
  [1, 0.85],
  [1, 0.7],
  [0.75, 0.7],
  [0.5, 0.6],
];
/** Where the notes of a camera stand: at the beginning, in WebP at the end. @unit byte */
const noteBytes = 65_536;

/** Whether a camera has written its notes into the photo: the place where it was taken is among them. */
async function hasCameraNotes(file: Blob): Promise<boolean> {
  const ends = [file.slice(0, noteBytes), file.slice(Math.max(0, file.size - noteBytes))];
  const texts = await Promise.all(
    ends.map(async end => new TextDecoder('latin1').decode(await end.arrayBuffer())),
  );
  return texts.some(text => /Exif\0\0|eXIf|EXIF/.test(text));
}

function drawn(photo: ReadPhoto, edge: number, white: boolean): HTMLCanvasElement {
  const scale = Math.min(1, edge / Math.max(photo.width, photo.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(photo.width * scale));
  canvas.height = Math.max(1, Math.round(photo.height * scale));
  const pen = canvas.getContext('2d')!;
  if (white) {
    // JPEG has no transparency: what was clear would turn black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.drawImage(photo.source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function encoded(
  photo: ReadPhoto,
  kind: FileKind,
  {edgePx, targetBytes}: PhotoLimits,
): Promise<Blob | null> {
  let smallest: Blob | null = null;
  for (const [scale, quality] of tries) {
    const canvas = drawn(photo, edgePx * scale, kind === 'jpg');
    const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, mediaTypes[kind], quality));
    if (blob?.type !== mediaTypes[kind]) return smallest; // a browser without that encoder writes PNG
    if (!smallest || blob.size < smallest.size) smallest = blob;
    if (blob.size <= targetBytes) return blob;
  }
  return smallest;
}

async function smaller(file: File, limits: PhotoLimits): Promise<File | undefined> {
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  const kind = fileKindOf(head);
  const heic = isHeic(head); // Safari can read what we do not take
  if (kind === 'pdf' || (!kind && !heic)) return undefined;
  const photo = await readPhoto(file);
  const fits = Math.max(photo.width, photo.height) <= limits.edgePx && file.size <= limits.targetBytes;
  const out = (['jpg', 'webp', 'png'] as const).find(one => limits.accept.includes(one));
  const needed = out && (heic || !fits || (await hasCameraNotes(file)));
  const blob = needed ? await encoded(photo, out, limits) : null;
  photo.close();
  if (!blob || (!heic && blob.size >= file.size)) return undefined;
  const name = file.name.replace(/\.\w+$/, '') || 'foto';
  return new File([blob], `${name}.${out}`, {type: blob.type, lastModified: file.lastModified});
}

/**
 * A photo made small enough to send over a weak line: turned upright, and without the notes of the camera, so that nobody
 * learns from it where a person lives. The original comes back when it is no photo, when it cannot be read here, or when
 * it is smaller than what would come out.
 */
export async function shrinkPhoto(file: File, limits: PhotoLimits): Promise<File> {
  try {
    return (await smaller(file, limits)) ?? file;
  } catch {
    return file; // the server will look at it
  }
}
