import type {RefusedContent} from './content.ts';
import type {AttachmentType} from './limit.ts';

const typeExtensions: Readonly<Record<string, AttachmentType>> = {
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
  xlsx: 'xlsx',
};

const refusedExtensions: Readonly<Record<string, RefusedContent>> = {
  svg: 'svg',
  svgz: 'svg',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  heic: 'heic',
  heif: 'heic',
  docm: 'makro',
  xlsm: 'makro',
  pptm: 'makro',
  dotm: 'makro',
  xltm: 'makro',
  xlsb: 'makro',
  zip: 'arsip',
  rar: 'arsip',
  '7z': 'arsip',
  gz: 'arsip',
  tar: 'arsip',
  bz2: 'arsip',
  exe: 'program',
  com: 'program',
  bat: 'program',
  cmd: 'program',
  scr: 'program',
  msi: 'program',
  apk: 'program',
  jar: 'program',
  js: 'program',
  vbs: 'program',
  ps1: 'program',
  sh: 'program',
  php: 'program',
};

const otherExtensions = [
  'doc',
  'docx',
  'xls',
  'ppt',
  'pptx',
  'txt',
  'csv',
  'gif',
  'bmp',
  'tif',
  'tiff',
  'mp4',
];

/** `foto.constructor` must not find what every object has. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Last part of a name behind a dot, small; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0
    ? name
        .slice(dot + 1)
        .trim()
        .toLowerCase()
    : '';
}

/** The type a name promises. */
export function namedTypeOf(name: string): AttachmentType | undefined {
  return own(typeExtensions, extensionOf(name));
}

/** The kind of refused content a name promises. @source identifiers.md 7.5 */
export function namedRefusal(name: string): RefusedContent | undefined {
  return own(refusedExtensions, extensionOf(name));
}

function isExtension(part: string): boolean {
  return Boolean(own(typeExtensions, part) ?? own(refusedExtensions, part)) || otherExtensions.includes(part);
}

/**
 * Whether a name has two extensions that contradict, `ktp.jpg.exe`: the first is what people see, the last what
 * their machine does. `ktp.jpg.jpg` and `KK 17.08.pdf` are harmless.
 * @source identifiers.md 7.5
 */
export function hasDoubleExtension(name: string): boolean {
  const parts = name
    .toLowerCase()
    .split('.')
    .map(part => part.trim());
  const last = own(typeExtensions, parts.at(-1)!);
  return parts.slice(1, -1).some(part => isExtension(part) && (!last || own(typeExtensions, part) !== last));
}

/**
 * Whether a name carries a way through folders. The server renames, but whoever sends one means no good.
 * @source identifiers.md 7.5
 */
export function hasPath(name: string): boolean {
  return /[/\\]|^\.+$/.test(name);
}
