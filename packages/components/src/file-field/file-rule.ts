import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {
  defaultMaxBytes,
  fileKindOf,
  isHeic,
  mediaTypes,
  megabytes,
} from '@kepahiang/schemas/service/file-kind.js';
import type {FileKind} from '@kepahiang/schemas/service/types.js';

/** What a field takes. */
export interface FileLimits {
  readonly accept: readonly FileKind[];
  /** @unit byte */
  readonly maxBytes: number;
}

/** All kinds there are. */
export const allKinds: readonly FileKind[] = ['jpg', 'png', 'webp', 'pdf'];

/** `JPG, PNG, atau PDF`. */
export function kindsText(kinds: readonly FileKind[], or: string): string {
  const names = kinds.map(kind => kind.toUpperCase());
  if (names.length < 2) return names.join();
  return `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''} ${or} ${names[names.length - 1]}`;
}

/** The `accept` attribute: phones offer the camera for media types, computers filter by them. */
export function acceptText(kinds: readonly FileKind[]): string {
  return kinds.map(kind => mediaTypes[kind]).join();
}

/** Kinds in an `accept` attribute; all of them when it names none of ours. */
export function kindsIn(accept: string): readonly FileKind[] {
  const kinds = allKinds.filter(kind => accept.includes(mediaTypes[kind]) || accept.includes(`.${kind}`));
  return kinds.length > 0 ? kinds : allKinds;
}

/** Whether an `accept` attribute names only kinds that the first bytes do not tell: `.csv,.xml`. */
export function namesOtherKinds(accept: string): boolean {
  return (
    accept !== '' && !allKinds.some(kind => accept.includes(mediaTypes[kind]) || accept.includes(`.${kind}`))
  );
}

/** First fault of a file whose kind its bytes do not tell: empty, or too large. */
export function sizeFault({size}: File, maxBytes: number): Finding | undefined {
  if (size === 0) return finding('berkas.kosong');
  return size > maxBytes ? finding('berkas.besar', {x: megabytes(size), y: megabytes(maxBytes)}) : undefined;
}

/**
 * First fault of a chosen file: empty, too large, another kind than it may be, by its first bytes and not by its
 * name. The server looks again.
 */
export async function chosenFileFault(file: File, limits: FileLimits): Promise<Finding | undefined> {
  const {accept, maxBytes = defaultMaxBytes} = limits;
  if (file.size === 0) return finding('berkas.kosong');
  const bytes = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  if (isHeic(bytes)) return finding('berkas.heic');
  const kind = fileKindOf(bytes);
  if (!kind || !accept.includes(kind)) return finding('berkas.jenis', {x: kindsText(accept, 'atau')});
  return file.size > maxBytes
    ? finding('berkas.besar', {x: megabytes(file.size), y: megabytes(maxBytes)})
    : undefined;
}
