import type {AnswerForm, Field, ServiceDefinition} from '@kepahiang/schemas/service/types.js';

/** What pages of officers and the tracking page know of a service: its pages, fields and texts in Indonesian. */
export type KnownService = Pick<ServiceDefinition, 'id' | 'name' | 'pages' | 'rules'>;

const known = new Map<string, Promise<KnownService>>();

/** The definition of a service, fetched once from the site. */
export function loadService(id: string): Promise<KnownService> {
  const found =
    known.get(id) ??
    fetch(`/layanan/${encodeURIComponent(id)}/definisi.json`).then(
      answer => answer.json() as Promise<KnownService>,
    );
  known.set(id, found);
  return found;
}

/** The field of a path: `anggota.0.nik` is found inside its list. */
export function fieldAt(service: AnswerForm, path: string): Field | undefined {
  const [name, , inner] = path.split('.');
  const field = service.pages.flatMap(page => page.fields).find(one => one.name === name);
  if (field?.type !== 'list' || inner === undefined || !('length' in field.item)) return field;
  return field.item.find(item => item.name === inner);
}

/** Label of a path, or the path itself where the definition has changed since. */
export function labelAt(service: AnswerForm, path: string): string {
  return fieldAt(service, path)?.label.id ?? path;
}
