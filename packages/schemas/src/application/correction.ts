/** Answers by name, as an application keeps them. */
export type Answers = Readonly<Record<string, unknown>>;

/** Whether a path is one of those listed or lies below one. */
export function isWithin(path: string, listed: readonly string[]): boolean {
  return listed.some(one => path === one || path.startsWith(`${one}.`));
}

function children(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Answers) : undefined;
}

function changedPaths(before: unknown, after: unknown, path: string, listed: readonly string[]): string[] {
  if (Object.is(before, after) || (path !== '' && isWithin(path, listed))) return [];
  const [old, young] = [children(before), children(after)];
  if (!old || !young || Array.isArray(before) !== Array.isArray(after)) return [path];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])];
  return names.flatMap(name => changedPaths(old[name], young[name], path ? `${path}.${name}` : name, listed));
}

/**
 * Paths of answers that were changed though no correction asked for them: with `ajukan_ulang` only the listed
 * fields may change.
 *
 * @param listed - Paths of the `butir` of the correction, `alamat` or `anggota.0.nik`; a path frees all below it.
 * @source services.md 3.12
 */
export function changesOutside(listed: readonly string[], before: Answers, after: Answers): string[] {
  return changedPaths(before, after, '', listed);
}
