import {at, finding, type Fault, type Finding} from '../fault.ts';
import {megabytes} from '../service/file-kind.ts';
import {attachmentTypeOf, isEncryptedPdf, refusedContentOf} from './content.ts';
import {
  attachmentLimits,
  attachmentTotalBytes,
  type AttachmentKind,
  type AttachmentLimit,
  type AttachmentType,
} from './limit.ts';
import {hasDoubleExtension, hasPath, namedRefusal, namedTypeOf} from './name.ts';

/** A file as somebody hands it in. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: AttachmentKind;
  /** The form's own limit; beyond the kind's absolute one it does not count. @unit byte */
  readonly maxBytes?: number;
  /** The form's own choice among the types of the kind. */
  readonly accept?: readonly AttachmentType[];
}

function nameFault(name: string): Finding | undefined {
  if (hasPath(name)) return finding('berkas.nama');
  if (hasDoubleExtension(name)) return finding('berkas.ganda');
  const refused = namedRefusal(name);
  return refused && finding(`berkas.${refused}`);
}

function sizeFault(size: number, max: number): Finding | undefined {
  return size > max ? finding('berkas.besar', {x: megabytes(size), y: megabytes(max)}) : undefined;
}

function contentFault({name, bytes, accept}: Attachment, limit: AttachmentLimit): Finding | undefined {
  const named = namedTypeOf(name);
  const types = limit.types.filter(type => accept?.includes(type) ?? true);
  if (!named || !types.includes(named)) return finding('berkas.jenis', {x: types.join(', ').toUpperCase()});
  const refused = refusedContentOf(bytes);
  // Phones write HEIC under the name of a JPG, and macros hide in workbooks: there the advice helps more.
  if (refused === 'heic' || refused === 'makro') return finding(`berkas.${refused}`);
  if (attachmentTypeOf(bytes) !== named) return finding('berkas.isi');
  return named === 'pdf' && isEncryptedPdf(bytes) ? finding('berkas.sandi') : undefined;
}

/**
 * First fault of a file, by name, size and content; its announced media type is not believed. The check in a page is
 * a courtesy: the server repeats it, and scans for viruses.
 *
 * @returns `berkas.kosong`, `.nama` (path in the name), `.ganda` (`ktp.jpg.exe`), `.svg`, `.html`, `.heic`,
 *   `.makro`, `.arsip`, `.program`, `.besar`, `.jenis` (a type the kind does not take), `.isi` (content is not what
 *   the name says), `.sandi` (locked PDF)
 * @source services.md 3.14; identifiers.md 7.5
 */
export function attachmentFault(file: Attachment, limits = attachmentLimits): Finding | undefined {
  const limit = limits[file.kind];
  if (file.bytes.length === 0) return finding('berkas.kosong');
  const max = Math.min(file.maxBytes ?? limit.maxBytes, limit.absoluteBytes);
  return nameFault(file.name) ?? sizeFault(file.bytes.length, max) ?? contentFault(file, limit);
}

/** `berkas.total` where the files of an application are too large together. @unit byte */
export function attachmentTotalFault(sizes: readonly number[], max = attachmentTotalBytes): Fault[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total > max ? [at('', finding('berkas.total', {x: megabytes(total), y: megabytes(max)}))] : [];
}
