import * as z from 'zod/mini';
import {attachmentFault, type Attachment} from '../attachment/fault.ts';
import {attachmentLimits, type AttachmentLimit, type AttachmentKind} from '../attachment/limit.ts';
import {cleanFileName} from '../service/file-kind.ts';

/** A file that passed: its bytes, and a name fit to store. */
export type FileUpload = Attachment & z.core.$brand<'FileUpload'>;

function isAttachment(value: unknown): value is Attachment {
  if (typeof value !== 'object' || value === null) return false;
  const {name, bytes, kind} = value as Partial<Attachment>;
  return (
    typeof name === 'string' && bytes instanceof Uint8Array && Object.hasOwn(attachmentLimits, kind ?? '')
  );
}

/**
 * The strict schema of an uploaded file: name, size and content by the limits of its kind; issues carry the codes of
 * `attachmentFault`. The page's check is a courtesy, the server's counts.
 *
 * @param limits - Types and sizes of each kind, @unit byte; an OPD may give its own.
 * @source services.md 3.14; identifiers.md 7.5
 */
/* @__NO_SIDE_EFFECTS__ */
export function fileUploadOf(
  limits: Readonly<Record<AttachmentKind, AttachmentLimit>> = attachmentLimits,
): z.ZodMiniType<FileUpload> {
  return z.custom<FileUpload>().check(ctx => {
    const value: unknown = ctx.value;
    const found = isAttachment(value) ? attachmentFault(value, limits) : {code: 'isian.bentuk'};
    if (found)
      ctx.issues.push({code: 'custom', input: value, message: found.code, params: found.params ?? {}});
  });
}

/** The strict schema of an uploaded file by the shipped limits. */
export const fileUpload = /* @__PURE__ */ fileUploadOf();

/** The form schema of an uploaded file: gives it a name fit to store, then runs the strict schema on what was handed in. */
export const fileUploadInput = /* @__PURE__ */ z.pipe(
  fileUpload,
  /* @__PURE__ */ z.transform((file: FileUpload): FileUpload => ({...file, name: cleanFileName(file.name)})),
);
