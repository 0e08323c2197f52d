import {detailsTemplate} from '@kepahiang/components/details/details.html.js';
import type {SpendingDocument} from '@kepahiang/contract/documents.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {TemplateResult} from 'lit/html.js';
import {contentTemplate} from '../content.ts';
import {kindOfDocument, shortTitle} from '../kinds.ts';
import type {DocumentShape, Shape} from '../shape.ts';

/** Fields that nobody writes by hand: a signature of the system is made by it. */
const unasked: Partial<Record<StoredKindId, readonly string[]>> = {spm: ['tandaTanganElektronik']};

/** What is asked of a document: without what it has alike with the one it carries out, which stands first. */
export function askedShape(kind: StoredKindId, content: Shape): Shape {
  const {follows} = kindOfDocument(kind);
  const left = new Set([...(follows?.fields ?? []), ...(unasked[kind] ?? [])]);
  const entries = Object.entries(content.properties ?? {}).filter(([name]) => !left.has(name));
  const first = entries.filter(([name]) => name === follows?.field);
  return {
    ...content,
    properties: Object.fromEntries([...first, ...entries.filter(([name]) => name !== follows?.field)]),
    required: (content.required ?? []).filter(name => !left.has(name)),
    'x-rules': (content['x-rules'] ?? []).filter(({need}) => !left.has(need)),
  };
}

/** What the document that is carried out says, to be read before one signs for it. */
export function followedPart(followed: SpendingDocument, shape: DocumentShape): TemplateResult {
  const name = followed.nomor ?? shortTitle(followed.kind);
  return detailsTemplate({
    summary: `Isi ${name}`,
    open: true,
    body: contentTemplate(shape.content, followed.content, name, followed.kind),
  });
}
