import {kindOf, withoutNull, type Shape} from '../shape.ts';

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** What the file of an attachment tells by itself. */
function toldBy(file: unknown, {properties = {}}: Shape): Record<string, unknown> {
  if (!(file instanceof File) || !('mime' in properties)) return {};
  return {name: file.name, mime: file.type || 'application/octet-stream', size: file.size};
}

/** What a form has, with the hash of each chosen file in its place: documents name files by their hash. */
export async function withHashes(shape: Shape, value: unknown): Promise<unknown> {
  const {shape: own} = withoutNull(shape);
  if (value instanceof File) return kindOf(own) === 'hash' && value.size > 0 ? hashOf(value) : undefined;
  if (Array.isArray(value))
    return Promise.all(Array.from(value as unknown[]).map(one => withHashes(own.items ?? {}, one)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([name, one]) => [name, await withHashes(own.properties?.[name] ?? {}, one)] as const,
  );
  const told = toldBy((value as Record<string, unknown>)['sha256'], own);
  return {...told, ...Object.fromEntries(await Promise.all(entries))};
}
