import {selectFieldTemplate} from '@kepahiang/components/select-field/select-field.html.js';
import type {Session} from '@kepahiang/contract/session.js';
import {opdList} from '@kepahiang/schemas/opd.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import {nothing, type TemplateResult} from 'lit/html.js';
import {kindOfDocument} from '../kinds.ts';
import type {Choices} from './scalar-field.ts';

const name = '_opd';

/** Whether a person has to say whose document it is: the treasury does, unless the document it carries out tells. */
const asksOffice = ({opd}: Session, kind: StoredKindId): boolean =>
  opd === null && kindOfDocument(kind).follows === undefined;

/** The office a document is of, asked of those who belong to none. */
export function officePart(session: Session, kind: StoredKindId): TemplateResult | typeof nothing {
  if (!asksOffice(session, kind)) return nothing;
  return selectFieldTemplate({
    name,
    label: 'Perangkat daerah',
    required: true,
    options: opdList.map(({slug, name: label}) => ({value: slug, label})),
  });
}

/** Slug of the office; nothing for people of one office. */
export function officeOf(
  session: Session,
  kind: StoredKindId,
  values: Readonly<Record<string, unknown>>,
  choices: Choices,
): string | undefined {
  if (session.opd !== null) return undefined;
  if (asksOffice(session, kind)) return values[name] as string | undefined;
  const {follows} = kindOfDocument(kind);
  const chosen = follows && values[follows.field];
  return choices.get(follows?.field ?? '')?.find(({value}) => value === chosen)?.skpd;
}
