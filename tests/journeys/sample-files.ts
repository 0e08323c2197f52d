import type {FileKind} from '@kepahiang/schemas/service/types.js';

/** A file a person could choose. */
export interface SampleFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The smallest picture there is: one grey pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
const jpg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'),
  Buffer.from([0xff, 0xd9]),
]);
const webp = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([0x1a, 0, 0, 0]),
  Buffer.from('WEBPVP8L'),
  Buffer.alloc(14),
]);

/** A PDF of about this many bytes, so that an upload takes more than one piece. */
export function pdfOf(bytes: number): Buffer {
  const head = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n';
  return Buffer.from(`${head}${'%'.padEnd(Math.max(1, bytes - head.length - 6), 'x')}\n%%EOF`);
}

const kinds: Readonly<Record<FileKind, {mimeType: string; buffer: Buffer}>> = {
  pdf: {mimeType: 'application/pdf', buffer: pdfOf(2000)},
  jpg: {mimeType: 'image/jpeg', buffer: jpg},
  png: {mimeType: 'image/png', buffer: png},
  webp: {mimeType: 'image/webp', buffer: webp},
};

/** A file of a kind that really is of that kind. */
export function sampleFile(kind: FileKind, name = `contoh.${kind}`): SampleFile {
  return {name, ...kinds[kind]};
}
