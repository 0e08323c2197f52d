import type {FileKind} from './types.ts';

/** Largest file where a field sets no limit: 2 MiB inclusive (services.md 3.14). @unit byte */
export const defaultMaxBytes = 2_097_152;
/** Largest sum of all files of one application. @unit byte */
export const applicationMaxBytes = 10_485_760;

/** Media type of each kind. */
export const mediaTypes: Readonly<Record<FileKind, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

/** Megabytes with one decimal, rounded up, as people read them: `2,1`. */
export function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1_048_576) * 10) / 10).toString().replace('.', ',');
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], offset = 0): boolean =>
  signature.every((byte, index) => bytes[offset + index] === byte);

/** The kind a file's first 12 bytes tell, whatever its name says; `undefined` for anything not accepted. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'png';
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8))
    return 'webp';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  return undefined;
}

/** Whether the bytes begin as HEIC does, the usual format of iPhone photos, to say how to mend it. */
export function isHeic(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x66, 0x74, 0x79, 0x70], 4) &&
    /^(heic|heix|mif1|hevc)/.test(String.fromCharCode(...bytes.slice(8, 12)))
  );
}

// eslint-disable-next-line no-control-regex -- control characters are what is removed
const UNSEEN = /[\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A file name fit to store: no path, no control or bidirectional marks, at most 120 characters, one extension. */
export function cleanFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';

  const plain = base.replace(UNSEEN, '').trim();
  const dot = plain.lastIndexOf('.');
  const stem = (dot > 0 ? plain.slice(0, dot) : plain).replace(/\./g, '_');
  const extension = dot > 0 ? plain.slice(dot).slice(0, 8) : '';
  return `${[...stem].slice(0, 120 - extension.length).join('') || 'berkas'}${extension}`;
}
