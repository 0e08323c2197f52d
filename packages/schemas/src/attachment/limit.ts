import {applicationMaxBytes, defaultMaxBytes} from '../service/file-kind.ts';
import type {FileKind} from '../service/types.ts';

/** Types of files any form or importer takes. */
export type AttachmentType = FileKind | 'xlsx';

/** What is attached: a picture of something, a paper, or a table for an importer. */
export type AttachmentKind = 'foto' | 'surat' | 'tabel';

/** Which types a kind takes, and how large. */
export interface AttachmentLimit {
  readonly types: readonly AttachmentType[];
  /** @unit byte, inclusive; a form may set its own up to `absoluteBytes` */
  readonly maxBytes: number;
  /** @unit byte, inclusive; no form goes beyond */
  readonly absoluteBytes: number;
}

const FIVE_MIB = 5_242_880;

/** Types and sizes by kind. Small on purpose: rural links are slow. @source services.md 3.14; identifiers.md 7.5 */
export const attachmentLimits: Readonly<Record<AttachmentKind, AttachmentLimit>> = {
  foto: {types: ['jpg', 'png', 'webp'], maxBytes: defaultMaxBytes, absoluteBytes: defaultMaxBytes},
  surat: {types: ['jpg', 'png', 'webp', 'pdf'], maxBytes: defaultMaxBytes, absoluteBytes: FIVE_MIB},
  /** Only where an importer exists. */
  tabel: {types: ['xlsx'], maxBytes: FIVE_MIB, absoluteBytes: FIVE_MIB},
};

/** All files of one application together. @unit byte, inclusive @source services.md 3.14 */
export const attachmentTotalBytes = applicationMaxBytes;

/** What a page makes of a photo before it uploads it. @source services.md 3.14 */
export const photoTarget = {
  /** @unit pixel */
  longSide: 1600,
  jpegQuality: 0.7,
  /** @unit byte */
  bytes: 409_600,
} as const;
