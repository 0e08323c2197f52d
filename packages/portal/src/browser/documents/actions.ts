import {textareaFieldTemplate} from '@kepahiang/components/textarea-field/textarea-field.html.js';
import type {FormValues} from '@kepahiang/components/form/form-values.js';
import type {SpendingDocument} from '@kepahiang/contract/documents.js';
import {documentEvents, eventAct, eventDone} from '@kepahiang/schemas/messages/document-words.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {clearMessage, showMessage} from '../message.ts';
import {openFormDialog} from '../treasurer/form-dialog.ts';
import {typedText} from '../typed-text.ts';
import {client} from './client.ts';
import {eventFaults, refusalText} from './failure.ts';
import {shortTitle} from './kinds.ts';
import type {DocumentShape, Shape} from './shape.ts';

/** Told how the document is after an event. */
export type Moved = (changed: SpendingDocument) => void;

interface Sent {
  readonly note?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

async function send(document: SpendingDocument, event: string, sent: Sent, moved: Moved): Promise<void> {
  const {kind, id, version} = document;
  const changed = await client.documents.event({params: {kind, id}, body: {event, version, ...sent}});
  moved(changed);
  showMessage('success', 'Tersimpan', `${shortTitle(kind)}: ${eventDone(event).toLowerCase()}.`);
}

async function press(document: SpendingDocument, event: string, moved: Moved): Promise<void> {
  clearMessage();
  try {
    await send(document, event, {}, moved);
  } catch (error) {
    showMessage('danger', `${eventAct(event)}: belum dapat dilakukan`, refusalText(error));
  }
}

function noteField(isRequired: boolean): TemplateResult {
  return textareaFieldTemplate({
    name: '_catatan',
    label: 'Catatan',
    ...(isRequired && {hint: 'Tulis apa yang perlu diperbaiki atau alasannya.'}),
    required: isRequired,
    maxLength: 500,
    rows: 3,
  });
}

/** A question before an event: what it asks for, a note, or only whether it is meant. */
async function ask(
  document: SpendingDocument,
  event: string,
  facts: Shape | undefined,
  moved: Moved,
): Promise<void> {
  clearMessage();
  const {isDrastic, needsNote} = documentEvents[event] ?? {};
  // Fields come with the first question.
  const form = await import('./form/facts.ts');
  const hasNote = isDrastic ?? needsNote;
  openFormDialog({
    title: `${eventAct(event)} ${document.nomor ?? shortTitle(document.kind)}`,
    body: html`${isDrastic ? html`<p class="kph-text">Tindakan ini tercatat di riwayat dan tidak dapat dihapus.</p>` : nothing}
    ${facts ? form.factFields(facts) : nothing} ${hasNote ? noteField(needsNote === true) : nothing}`,
    submitText: eventAct(event),
    faultsOf: eventFaults,
    async send(values: FormValues) {
      const note = typedText(values['_catatan']).trim();
      const brought = facts && form.readFacts(facts, values);
      await send(document, event, {...(note && {note}), ...(brought && {facts: brought})}, moved);
    },
  });
}

function button(
  document: SpendingDocument,
  event: string,
  shape: DocumentShape,
  moved: Moved,
): TemplateResult {
  const {isDrastic} = documentEvents[event] ?? {};
  const facts = shape.facts[event];
  const act = (): void =>
    void (facts !== undefined || isDrastic
      ? ask(document, event, facts, moved)
      : press(document, event, moved));
  return html`<button class="kph-button ${isDrastic ? 'kph-button--secondary' : ''}" type="button" data-event=${event} @click=${act}>${eventAct(event)}</button>`;
}

/** What the caller may do with a document now. What leads on stands before what leads back. */
export function actionsTemplate(
  document: SpendingDocument,
  shape: DocumentShape,
  moved: Moved,
): TemplateResult | typeof nothing {
  const {actions, changeable, kind, id} = document;
  if (actions.length === 0 && !changeable) return nothing;
  const drastic = (event: string): number => (documentEvents[event]?.isDrastic ? 1 : 0);
  const ordered = [...actions].sort((first, second) => drastic(first) - drastic(second));
  return html`<section class="kph-card portal-tasks" aria-labelledby="tindakan">
    <h2 class="kph-heading" id="tindakan">Tindakan Anda</h2>
    <div class="portal-actions">
      ${ordered.map(event => button(document, event, shape, moved))}
      ${changeable ? html`<a class="kph-button kph-button--secondary" href="#${kind}/${id}/ubah">Ubah isi</a>` : nothing}
    </div>
  </section>`;
}
