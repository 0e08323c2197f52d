import {dirname, relative, sep} from 'node:path';

/** `surat-keterangan` → `suratKeterangan`. */
export function camel(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Import path as seen from a file: `./dpmptsp/x.ts`. */
export function importPath(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll(sep, '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Import of a service from its file under the name of its id. */
export function importOf(
  from: string,
  service: {path: string; exportName: string; definition: {id: string}},
): string {
  const name = camel(service.definition.id);
  const what = service.exportName === name ? name : `${service.exportName} as ${name}`;
  return `import {${what}} from '${importPath(from, service.path)}';`;
}
