import {uploadDocumentFile} from '@kepahiang/client/upload.js';
import type {Form, SubmitDetail} from '@kepahiang/components/form/form.js';
import {fileFieldTemplate} from '@kepahiang/components/file-field/file-field.html.js';
import {sizeText} from '@kepahiang/components/file-field/size-text.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {selectFieldTemplate} from '@kepahiang/components/select-field/select-field.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {SpendingDocument} from '@kepahiang/contract/documents.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import type {Session} from '@kepahiang/contract/session.js';
import {attachmentLimits} from '@kepahiang/schemas/attachment/limit.js';
import {allEvidence} from '@kepahiang/schemas/spending/kinds.js';
import {isStoredKind} from '@kepahiang/schemas/spending/stored-kinds.js';
import {valueLabel} from '@kepahiang/schemas/spending/value-labels.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {showMessage} from '../message.ts';
import {byId} from '../page-data.ts';
import {uploadResumably} from '../treasurer/resumable.ts';
import {unfinishedUpload} from '../treasurer/unfinished.ts';
import {client} from './client.ts';
import {kindOfDocument} from './kinds.ts';

/** Kinds of attachment: evidence, and the SPJ that a GU rests on. */
const attachmentKinds = [...allEvidence, 'SPJ'];

const unfinished = unfinishedUpload('kph-lampiran-dokumen');

/** Whoever may write a document or move it may put files to it, until others have decided. */
function mayAttach({peran, opd}: Session, {kind, skpd, changeable, actions}: SpendingDocument): boolean {
  if (changeable || actions.length > 0) return true;
  if (!isStoredKind(kind) || opd !== skpd) return false;
  const {chain, makers} = kindOfDocument(kind);
  return chain === undefined && makers.some(role => peran.includes(role));
}

function tablePart({kind, id, attachments}: SpendingDocument): TemplateResult {
  return tableTemplate({
    caption: 'Lampiran',
    columns: [
      {key: 'berkas', label: 'Berkas'},
      {key: 'jenis', label: 'Jenis'},
      {key: 'ukuran', label: 'Ukuran', numeric: true},
    ],
    rows: attachments.map(file => ({
      berkas: html`<a class="kph-link" href="${apiPrefix}/documents/${kind}/${id}/files/${file.id}" download=${file.name}>${file.name}</a>`,
      jenis: valueLabel(file.kind),
      ukuran: sizeText(file.size),
    })),
    empty: 'Belum ada lampiran.',
  });
}

function formPart(): TemplateResult {
  return formTemplate({
    id: 'lampirkan',
    body: html`${selectFieldTemplate({
      name: 'jenis-lampiran',
      label: 'Jenis lampiran',
      required: true,
      options: attachmentKinds.map(value => ({value, label: valueLabel(value)})),
    })}
    ${fileFieldTemplate({
      name: 'berkas-lampiran',
      label: 'Berkas lampiran',
      hint: `PDF atau foto, paling besar ${attachmentLimits.surat.absoluteBytes / 1_048_576} MB.`,
      acceptNames: '.pdf,.jpg,.jpeg,.png',
      maxBytes: attachmentLimits.surat.absoluteBytes,
      required: true,
    })}`,
    submitText: 'Unggah lampiran',
  });
}

async function upload(
  document: SpendingDocument,
  form: Form,
  values: SubmitDetail['values'],
  reload: () => Promise<void>,
) {
  const {kind, id} = document;
  const type = values['jenis-lampiran'] as string;
  const file = values['berkas-lampiran'] as File;
  const place = byId('unggahan');
  await uploadResumably({
    file,
    as: `${kind}/${id}/${type}`,
    place,
    unfinished,
    send: options => uploadDocumentFile(client, {kind, id, type, file}, options),
    async done() {
      render(nothing, place);
      form.form.reset();
      await reload();
      showMessage('success', 'Lampiran tersimpan', `${file.name} sudah menjadi bagian dokumen ini.`);
    },
    ended: () => (form.busy = false),
  });
}

/** Files of a document to download, and for whoever may put another to it the form for that. */
export function attachmentsTemplate(
  session: Session,
  document: SpendingDocument,
  reload: () => Promise<void>,
): TemplateResult | typeof nothing {
  const isOpen = mayAttach(session, document);
  if (!isOpen && document.attachments.length === 0) return nothing;
  const onSubmit = (event: CustomEvent<SubmitDetail>): void => {
    event.preventDefault();
    const form = event.target as Form;
    form.busy = true;
    void upload(document, form, event.detail.values, reload);
  };
  const form = html`<details class="kph-details">
    <summary>Tambah lampiran</summary>
    <div @kph-submit=${onSubmit}>${formPart()}</div>
    <div id="unggahan"></div>
  </details>`;
  return html`<section class="portal-part">${tablePart(document)} ${isOpen ? form : nothing}</section>`;
}
