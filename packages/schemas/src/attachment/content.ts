import {fileKindOf, isHeic} from '../service/file-kind.ts';
import {findText, hasAt, latin1} from './bytes.ts';
import type {AttachmentType} from './limit.ts';

/** Kinds of content that are refused, each with advice of its own. */
export type RefusedContent = 'svg' | 'html' | 'heic' | 'makro' | 'arsip' | 'program';

const isZip = (bytes: Uint8Array): boolean =>
  hasAt(bytes, 0, 'PK\u0003\u0004') || hasAt(bytes, 0, 'PK\u0005\u0006');

/** Macros of new Office files lie in `vbaProject.bin`, of old ones in a stream with a name in UTF-16. */
function hasMacros(bytes: Uint8Array): boolean {
  return findText(bytes, 'vbaProject.bin') >= 0 || findText(bytes, '_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T') >= 0;
}

/**
 * The type the bytes tell, whatever the name says; `undefined` for anything no form takes.
 * @source identifiers.md 7.5
 */
export function attachmentTypeOf(bytes: Uint8Array): AttachmentType | undefined {
  const kind = fileKindOf(bytes);
  if (kind) return kind;
  // Names in a ZIP are not compressed. A workbook without macros has this part.
  return isZip(bytes) && findText(bytes, 'xl/workbook.xml') >= 0 && !hasMacros(bytes) ? 'xlsx' : undefined;
}

const OLE = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';
const archives = ['Rar!', '7z\u00BC\u00AF', '\u001F\u008B', 'BZh', '\u00FD7zXZ'];
const programs = ['MZ', '\u007FELF', '#!', '\u00CA\u00FE\u00BA\u00BE'];

/** The kind of refused content the bytes show, or nothing. @source identifiers.md 7.5 */
export function refusedContentOf(bytes: Uint8Array): RefusedContent | undefined {
  if (isHeic(bytes)) return 'heic';
  if (isZip(bytes) || hasAt(bytes, 0, OLE)) {
    if (hasMacros(bytes)) return 'makro';
    return isZip(bytes) && attachmentTypeOf(bytes) !== 'xlsx' ? 'arsip' : undefined;
  }
  if (archives.some(mark => hasAt(bytes, 0, mark))) return 'arsip';
  if (programs.some(mark => hasAt(bytes, 0, mark))) return 'program';
  const head = latin1(bytes, 0, 1024)
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
    .toLowerCase();
  if (!head.startsWith('<')) return undefined;
  if (/<svg[\s>]/.test(head)) return 'svg';
  return /^<(!doctype html|html|head|body|script|iframe)/.test(head) ? 'html' : undefined;
}

/**
 * Whether a PDF is locked: its trailer names an encryption dictionary, as a reference or in place. Trailers are
 * never compressed. The word alone, in a text, is not enough.
 * @source ISO 32000-1 7.6.1
 */
export function isEncryptedPdf(bytes: Uint8Array): boolean {
  for (let at = findText(bytes, '/Encrypt'); at >= 0; at = findText(bytes, '/Encrypt', at + 8))
    if (/^\/Encrypt\s*(?:[0-9]+\s+[0-9]+\s+R|<<)/.test(latin1(bytes, at, 48))) return true;
  return false;
}
