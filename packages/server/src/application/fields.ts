import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {mask} from '@kepahiang/schemas/masking.js';
import type {Field, FileField, ServiceDefinition, SimpleField} from '@kepahiang/schemas/service/types.js';

type Answers = Readonly<Record<string, unknown>>;

/** Every question of a service, in order. */
export function fieldsOf(service: ServiceDefinition): readonly Field[] {
  return service.pages.flatMap(page => page.fields);
}

function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

type Leaf = {readonly path: string; readonly field: SimpleField; readonly value: unknown};

/** Every answer that is no list, with its path: `nik`, `anggota.0.nik`. */
function* leaves(fields: readonly Field[], answers: Answers, prefix = ''): Generator<Leaf> {
  for (const field of fields) {
    const value = answers[field.name];
    if (value === undefined) continue;
    const path = prefix + field.name;
    if (field.type !== 'list') yield {path, field, value};
    else if ('length' in field.item) {
      for (const [index, row] of rowsOf(value).entries())
        yield* leaves(field.item, row as Answers, `${path}.${index}.`);
    } else
      for (const [index, row] of rowsOf(value).entries())
        yield {path: `${path}.${index}`, field: field.item, value: row};
  }
}

/** Every answer of a service that is no list, with its path. */
export function leavesOf(service: ServiceDefinition, answers: Answers): readonly Leaf[] {
  return [...leaves(fieldsOf(service), answers)];
}

/** A file named in the answers. */
export interface NamedFile {
  readonly path: string;
  /** Name of the question, without the row of a list. */
  readonly field: string;
  readonly definition: FileField;
  readonly ref: FileRef;
}

/** Every file the answers name. */
export function filesIn(service: ServiceDefinition, answers: Answers): readonly NamedFile[] {
  return leavesOf(service, answers).flatMap(({path, field, value}) => {
    if (field.type !== 'file') return [];
    const refs = (Array.isArray(value) ? value : [value]) as readonly FileRef[];
    return refs.map((ref, index) => ({
      path: field.multiple ? `${path}.${index}` : path,
      field: questionName(path),
      definition: field,
      ref,
    }));
  });
}

/** Name of a question from the path of an answer: `anggota.0.nik` → `anggota.nik`. */
export function questionName(path: string): string {
  return path
    .split('.')
    .filter(part => !/^\d+$/.test(part))
    .join('.');
}

/** The file question of that name, if the service has one. */
export function fileFieldOf(service: ServiceDefinition, name: string): FileField | undefined {
  for (const field of fieldsOf(service)) {
    if (field.type === 'file' && field.name === name) return field;
    if (field.type !== 'list') continue;
    const items = 'length' in field.item ? field.item : [field.item];
    const found = items.find(
      item =>
        item.type === 'file' && ('length' in field.item ? `${field.name}.${item.name}` : field.name) === name,
    );
    if (found?.type === 'file') return found;
  }
  return undefined;
}

/** The value at a path. */
export function valueAt(answers: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(own, answers);
}

/** The value a thing has by itself: a path must never lead into what all objects share. */
function own(holder: unknown, part: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, part)
    ? (holder as Answers)[part]
    : undefined;
}

/** A copy of the answers with another value at a path; `null` takes the answer away. */
export function withValue(answers: Answers, path: string, value: unknown): Answers {
  const copy = structuredClone(answers) as Record<string, unknown>;
  const parts = path.split('.');
  const last = parts.pop()!;
  const holder = parts.reduce<unknown>(own, copy);
  if (typeof holder !== 'object' || holder === null || !/^[a-z0-9_]+$/.test(last)) return copy;
  if (value === null) delete (holder as Record<string, unknown>)[last];
  else (holder as Record<string, unknown>)[last] = value;
  return copy;
}

/** A copy of the answers in which everything personal wears its mask. */
export function maskedAnswers(service: ServiceDefinition, answers: Answers): Answers {
  let masked = answers;
  for (const {path, field, value} of leavesOf(service, answers)) {
    if (field.privacy)
      masked = withValue(masked, path, typeof value === 'string' ? mask(field.privacy, value) : '••••••••');
  }
  return masked;
}

/** Last four digits that let a citizen back in: of every phone number and NIK among the applicant's own answers. */
export function accessSuffixes(service: ServiceDefinition, answers: Answers): string[] {
  const suffixes = leavesOf(service, answers)
    .filter(({path, field}) => !path.includes('.') && (field.type === 'phone' || field.type === 'nik'))
    .map(({value}) => String(value).slice(-4));
  return [...new Set(suffixes)];
}

/** Name of the applicant: the first name the service asks for. */
export function applicantName(service: ServiceDefinition, answers: Answers): string | null {
  const leaf = leavesOf(service, answers).find(
    ({path, field}) => !path.includes('.') && field.privacy === 'name',
  );
  return typeof leaf?.value === 'string' ? leaf.value : null;
}
