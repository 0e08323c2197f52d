import './elements.ts';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import type {FieldElement} from '@kepahiang/components/field-element/field-element.js';
import type {Form, ShownFault, SubmitDetail} from '@kepahiang/components/form/form.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import type {SpendingDocument} from '@kepahiang/contract/documents.js';
import type {Session} from '@kepahiang/contract/session.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {idMessages} from '@kepahiang/schemas/messages/id.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import {html, nothing, render} from 'lit/html.js';
import {clearMessage, showFailure, showMessage} from '../../message.ts';
import {byId, workplace} from '../../page-data.ts';
import {client} from '../client.ts';
import {shownFault} from '../failure.ts';
import {kindOfDocument, kindTitle, shortTitle} from '../kinds.ts';
import {documentName} from '../place.ts';
import {loadShape, type Shape} from '../shape.ts';
import {faultsOf} from './check.ts';
import {contentOf, formPath} from './content-of.ts';
import {forgetWriting, keepWriting, keptWriting} from './draft.ts';
import {applyDuties} from './duties.ts';
import {fieldsOf} from './fields.ts';
import {withHashes} from './hashes.ts';
import {officeOf, officePart} from './office.ts';
import {askedShape, followedPart} from './followed.ts';
import {loadChoices} from './load-choices.ts';
import type {Choices} from './scalar-field.ts';
import {textPaths} from './text-paths.ts';

type Values = Readonly<Record<string, unknown>>;

/** A form for a new document, or for other content of a draft. */
class Writing {
  readonly #session: Session;
  readonly #kind: StoredKindId;
  readonly #shape: Shape;
  readonly #choices: Choices;
  readonly #before: SpendingDocument | undefined;
  #asText: Set<string>;
  /** Where faults of the whole document are shown. */
  #told: readonly string[] = [];
  /** What the document takes from the one it carries out. */
  #alike: Values = {};

  constructor(
    session: Session,
    kind: StoredKindId,
    shape: Shape,
    choices: Choices,
    before: SpendingDocument | undefined,
  ) {
    this.#session = session;
    this.#kind = kind;
    this.#shape = shape;
    this.#choices = choices;
    this.#before = before;
    this.#asText = new Set(textPaths(shape, before?.content ?? {}));
  }

  get #draftName(): string {
    return this.#before ? `${this.#kind}-${this.#before.id}` : this.#kind;
  }

  get #form(): Form {
    return document.querySelector<Form>('#kerja kph-form')!;
  }

  /** Shows the form with what was kept, or with what the draft says. */
  open(): void {
    const kept = keptWriting(this.#draftName);
    if (kept) this.#asText = new Set(kept.asText);
    this.#draw({...this.#before?.content, ...kept?.values});
    byId('judul-formulir').focus();
  }

  #draw(values: Values): void {
    const kind = this.#kind;
    const what = this.#before ? `Ubah ${this.#before.nomor ?? shortTitle(kind)}` : `Tulis ${kindTitle(kind)}`;
    const back = this.#before ? `#${documentName(kind, this.#before.id)}` : '#';
    document.title = `${what} – Kabupaten Kepahiang`;
    const context = {choices: this.#choices, asText: this.#asText, onSwitch: this.#onSwitch};
    render(nothing, workplace()); // rows that a person added are not the template's
    render(
      html`${backLinkTemplate({href: back, text: this.#before ? 'Kembali ke dokumen' : 'Daftar dokumen'})}
        <h1 class="kph-title" tabindex="-1" id="judul-formulir">${what}</h1>
        <div @kph-submit=${this.#onSubmit} @input=${this.#onEdit} @change=${this.#onEdit}>
          ${formTemplate({
            submitText: 'Simpan',
            body: html`${this.#before ? nothing : officePart(this.#session, kind)} ${fieldsOf(this.#shape, '', values, context)}
              <div id="diikuti" aria-live="polite"></div>`,
          })}
        </div>`,
      workplace(),
    );
    this.#form.catalogue = idMessages;
    this.#form.validate = typed => this.#faults(typed);
    applyDuties(this.#form, this.#shape, values);
    void this.#follow(values);
  }

  #onSwitch = (path: string): void => {
    const content = contentOf(this.#shape, this.#form.values);
    const values = {...this.#form.values, [path]: content[path]};
    if (!this.#asText.delete(path)) this.#asText.add(path);
    this.#draw(values);
    document
      .querySelector<HTMLElement>(`#kerja [name="${path}"] input, #kerja textarea[name="${path}"]`)
      ?.focus();
  };

  #onEdit = (event: Event): void => {
    const {values} = this.#form;
    this.#forgetTold();
    applyDuties(this.#form, this.#shape, values);
    keepWriting(this.#draftName, this.#shape, {values, asText: [...this.#asText]});
    const {follows} = kindOfDocument(this.#kind);
    if (event.type !== 'change') return;
    const {name} = event.target as HTMLSelectElement;
    if (name === follows?.field) void this.#follow(values);
    if (this.#kind === 'lpj' && name === 'bulan') void this.#takeClosing(values);
  };

  /** An LPJ reports the month as it was closed: what book and register say is not typed a second time. */
  async #takeClosing(values: Values): Promise<void> {
    const {closingValues} = await import('./closing-values.ts');
    const found = await closingValues(String(values['bulan'])).catch(() => undefined);
    if (!found) return;
    this.#draw({...this.#form.values, ...found});
    byId('bulan').focus();
    showMessage(
      'info',
      'Diisi dari buku kas dan penutupan kas',
      'Periksa angkanya, lalu pilih berkas rekening koran.',
    );
  }

  /** What is wrong between several fields may be mended at any of them: it is asked again on the next try. */
  #forgetTold(): void {
    const isTold = ({name}: FieldElement): boolean =>
      name !== '' && this.#told.some(path => path === name || path.startsWith(`${name}.`));
    for (const field of this.#form.querySelectorAll<FieldElement>('.kph-field'))
      if (isTold(field)) field.setFault(undefined);
    this.#told = [];
  }

  async #follow(values: Values): Promise<void> {
    const {follows} = kindOfDocument(this.#kind);
    if (!follows) return;
    const id = values[follows.field];
    const place = byId('diikuti');
    if (typeof id !== 'string' || id === '') {
      render(nothing, place);
      return;
    }
    try {
      const followed = await client.documents.get({params: {kind: follows.kind, id}});
      this.#alike = Object.fromEntries(
        follows.fields.flatMap(name => (name in followed.content ? [[name, followed.content[name]]] : [])),
      );
      render(followedPart(followed, await loadShape(follows.kind)), place);
    } catch (error) {
      showFailure(error, `${shortTitle(follows.kind)} yang dipilih belum dapat dibuka`);
    }
  }

  async #content(values: Values): Promise<Record<string, unknown>> {
    return contentOf(this.#shape, (await withHashes(this.#shape, values)) as Values);
  }

  #shown(faults: readonly Fault[], values: Values): ShownFault[] {
    const shown = faults.map(fault => this.#placed(fault, values));
    this.#told = shown.map(({path}) => path);
    return shown;
  }

  #placed(fault: Fault, values: Values): ShownFault {
    const [name = '', row] = fault.path.split('.');
    const shown = shownFault(fault);
    if (this.#asText.has(name) && row !== undefined)
      return {...shown, path: name, text: `Baris ${Number(row) + 1}: ${shown.text}`};
    return {...shown, path: formPath(this.#shape, values, fault.path)};
  }

  async #faults(values: Values): Promise<ShownFault[]> {
    const faults = await faultsOf(this.#kind, await this.#content(values), this.#alike);
    return this.#shown(faults, values);
  }

  #onSubmit = (event: CustomEvent<SubmitDetail>): void => {
    event.preventDefault();
    void this.#send(event.detail.values);
  };

  async #send(values: Values): Promise<void> {
    const form = this.#form;
    if (form.busy) return;
    form.busy = true;
    clearMessage();
    try {
      const saved = await this.#saved(await this.#content(values), values);
      forgetWriting(this.#draftName);
      location.hash = documentName(saved.kind, saved.id);
      showMessage('success', 'Tersimpan', `${shortTitle(saved.kind)} sudah disimpan.`);
    } catch (error) {
      form.busy = false;
      const faults = isApiRejected(error) ? error.faults : [];
      const own = faults.map(fault => ({...fault, path: fault.path.replace(/^content\.?/, '')}));
      if (own.length > 0) form.setFaults(this.#shown(own, values));
      else showFailure(error, 'Dokumen belum tersimpan');
    }
  }

  #saved(content: Record<string, unknown>, values: Values): Promise<SpendingDocument> {
    const kind = this.#kind;
    const before = this.#before;
    if (before)
      return client.documents.change({
        params: {kind, id: before.id},
        body: {version: before.version, content},
      });
    const skpd = officeOf(this.#session, kind, values, this.#choices);
    return client.documents.create({params: {kind}, body: {content, ...(skpd && {skpd})}});
  }
}

/** A form for a new document of a kind, or for the draft with this id. */
export async function showForm(session: Session, kind: StoredKindId, id?: string): Promise<void> {
  const [{content}, before] = await Promise.all([
    loadShape(kind),
    id === undefined ? undefined : client.documents.get({params: {kind, id}}),
  ]);
  const shape = askedShape(kind, content);
  new Writing(session, kind, shape, await loadChoices(shape), before).open();
}
