import {finding, type Finding} from '../fault.ts';
import type {FileRef} from './define.ts';
import {defaultMaxBytes, mediaTypes, megabytes} from './file-kind.ts';
import {right, wrong, type CheckContext, type Reading} from './reading.ts';
import type {FileField} from './types.ts';

function isFileRef(value: unknown): value is FileRef {
  const ref = value as FileRef;
  return (
    typeof value === 'object' &&
    value !== null &&
    /^[0-9a-f-]{36}$/.test(ref.id) &&
    typeof ref.name === 'string' &&
    Number.isSafeInteger(ref.size) &&
    ref.size >= 0 &&
    Object.keys(ref).length === 5 &&
    typeof ref.type === 'string' &&
    /^[0-9a-f]{64}$/.test(ref.sha256)
  );
}

/** First fault of one file by its reference; the server compares the reference with what it stored. */
export function fileFault(
  file: {name: string; size: number; type: string},
  field: FileField,
): Finding | undefined {
  const max = field.maxBytes ?? defaultMaxBytes;
  if (file.size === 0) return finding('berkas.kosong');
  if (file.size > max) return finding('berkas.besar', {x: megabytes(file.size), y: megabytes(max)});
  return field.accept.some(kind => mediaTypes[kind] === file.type)
    ? undefined
    : finding('berkas.jenis', {x: field.accept.join(', ').toUpperCase()});
}

/** Reads the reference of a stored file, or several. */
export function readFile(raw: unknown, field: FileField, context: CheckContext): Reading {
  const files: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (context.mode === 'strict' && Array.isArray(raw) !== (field.multiple !== undefined))
    return wrong('isian.bentuk');
  const max = field.multiple?.max ?? 1;
  if (files.length > max) return wrong('berkas.banyak', {max});
  for (const file of files) {
    if (!isFileRef(file)) return wrong('berkas.belum');
    const fault = fileFault(file, field);
    if (fault) return {fault};
  }
  return right(field.multiple ? files : files[0]);
}
