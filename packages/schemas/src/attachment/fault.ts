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

/** What a form takes, and the name a file comes under. */
interface NamedAttachment {
  readonly name: string;
  readonly kind: AttachmentKind;
  /** The form's own limit; beyond the kind's absolute one it does not count. @unit byte */
  readonly maxBytes?: number;
  /** The form's own choice among the types of the kind. */
  readonly accept?: readonly AttachmentType[];
}

/** A file that is announced, before its bytes have come. */
export interface AnnouncedAttachment extends NamedAttachment {
  /** @unit byte */
  readonly size: number;
}

/** A file as somebody hands it in. */
export interface Attachment extends NamedAttachment {
  readonly bytes: Uint8Array;
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

function typeFault({name, accept}: NamedAttachment, limit: AttachmentLimit): Finding | undefined {
  const named = namedTypeOf(name);
  const types = limit.types.filter(type => accept?.includes(type) ?? true);
  return named && types.includes(named)
    ? undefined
    : finding('berkas.jenis', {x: types.join(', ').toUpperCase()});
}

function contentFault({name, bytes}: Attachment): Finding | undefined {
  const named = namedTypeOf(name);
  const refused = refusedContentOf(bytes);
  // Phones write HEIC under the name of a JPG, and macros hide in workbooks: there the advice helps more.
  if (refused === 'heic' || refused === 'makro') return finding(`berkas.${refused}`);
  if (attachmentTypeOf(bytes) !== named) return finding('berkas.isi');
  return named === 'pdf' && isEncryptedPdf(bytes) ? finding('berkas.sandi') : undefined;
}

/**
 * First fault that name and size tell before a byte has come, so that a slow link is not busy in vain. The codes are
 * those of {@link attachmentFault}, which is asked again once the bytes are there.
 * @source services.md 3.14; identifiers.md 7.5
 */
export function announcedFault(file: AnnouncedAttachment, limits = attachmentLimits): Finding | undefined {
  const limit = limits[file.kind];
  if (file.size === 0) return finding('berkas.kosong');
  const max = Math.min(file.maxBytes ?? limit.maxBytes, limit.absoluteBytes);
  return nameFault(file.name) ?? sizeFault(file.size, max) ?? typeFault(file, limit);
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
  return announcedFault({...file, size: file.bytes.length}, limits) ?? contentFault(file);
}

/**
 * `berkas.total` where the files of an application are too large together. @unit byte
 * @source services.md 3.14
 */
export function attachmentTotalFault(sizes: readonly number[], max = attachmentTotalBytes): Fault[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total > max ? [at('', finding('berkas.total', {x: megabytes(total), y: megabytes(max)}))] : [];
}
