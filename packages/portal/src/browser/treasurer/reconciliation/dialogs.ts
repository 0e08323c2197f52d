import {radioGroupTemplate} from '@kepahiang/components/radio-group/radio-group.html.js';
import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import {textFieldTemplate} from '@kepahiang/components/text-field/text-field.html.js';
import type {FormValues} from '@kepahiang/components/form/form-values.js';
import type {postMissingEntry} from '@kepahiang/contract/reconciliations.js';
import type {InputOf} from '@kepahiang/contract/resource.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {typedText} from '../../typed-text.ts';
import {openFormDialog} from '../form-dialog.ts';
import type {Pair, RowAction} from './rows.ts';
import {kindName} from './words.ts';

type PostAction = RowAction & {readonly kind: 'post'};
/** What the API takes to post a missing entry. */
export type Posting = InputOf<typeof postMissingEntry>['body'];

function proposalTemplate({bank, proposal}: PostAction): TemplateResult {
  return summaryListTemplate({
    rows: [
      {key: 'Mutasi bank', value: `${bank.remark}, ${formatDate(bank.bookingDate)}`},
      {key: 'Jenis entri', value: kindName(proposal.kind)},
      {
        key: proposal.side === 'IN' ? 'Penerimaan di BKU' : 'Pengeluaran di BKU',
        value: formatMoney(proposal.amount),
      },
      {
        key: 'Tanggal entri',
        value: `${formatDate(bank.bookingDate)}, atau tanggal pertama yang masih dapat diisi di BKU`,
      },
    ],
  });
}

const documentFields = html`${textFieldTemplate({
  name: 'document.kind',
  label: 'Jenis dokumen dasar',
  hint: 'Misalnya SP2D atau STS.',
  required: true,
  maxLength: 40,
})}
${textFieldTemplate({name: 'document.id', label: 'Nomor dokumen dasar', required: true, maxLength: 100})}`;

/** What was typed, with the document only where there is one. */
function postingOf(entryId: string, values: FormValues): Posting {
  const document = values['document'] as {kind?: string; id?: string} | undefined;
  const rekening = typedText(values['rekening']).trim();
  return {
    entryId,
    uraian: typedText(values['uraian']),
    ...(rekening && {rekening}),
    ...(document?.kind && document.id && {document: {kind: document.kind, id: document.id}}),
  };
}

/** Shows the entry that is missing, lets its text be changed, and sends it. */
export function askPosting(action: PostAction, send: (posting: Posting) => Promise<void>): void {
  const {bank, proposal} = action;
  openFormDialog({
    title: 'Bukukan mutasi ini?',
    body: html`${proposalTemplate(action)}
      ${textFieldTemplate({name: 'uraian', label: 'Uraian di BKU', required: true, minLength: 3, maxLength: 200, value: proposal.uraian})}
      ${proposal.needsDocument ? documentFields : nothing}
      ${textFieldTemplate({name: 'rekening', label: 'Kode rekening', maxLength: 30})}`,
    submitText: 'Bukukan',
    send: values => send(postingOf(bank.id, values)),
  });
}

function pairText({bank, book}: Pair, isBankGiven: boolean): {label: string; hint: string} {
  return isBankGiven
    ? {
        label: `BKU nomor ${book.no}: ${book.uraian}`,
        hint: `${formatDate(book.tanggal)}, ${formatMoney(book.amount)}`,
      }
    : {label: `Bank: ${bank.remark}`, hint: `${formatDate(bank.bookingDate)}, ${formatMoney(bank.amount)}`};
}

/** Lets a person choose the partner of a line among its candidates, and sends it. */
export function askCandidate(pairs: readonly Pair[], send: (pair: Pair) => Promise<void>): void {
  const [first] = pairs;
  if (!first) return;
  const isBankGiven = pairs.every(({bank}) => bank.id === first.bank.id);
  const asked = isBankGiven
    ? `Mutasi bank ${first.bank.remark}, ${formatDate(first.bank.bookingDate)}`
    : `BKU nomor ${first.book.no}: ${first.book.uraian}, ${formatDate(first.book.tanggal)}`;
  openFormDialog({
    title: 'Pilih pasangannya',
    body: html`<p>${asked}, ${formatMoney(first.bank.amount)}. Pilihan tidak dapat diubah sesudah dicentang.</p>
      ${radioGroupTemplate({
        name: 'calon',
        label: 'Calon dengan jumlah yang sama',
        required: true,
        options: pairs.map((pair, index) => ({value: String(index), ...pairText(pair, isBankGiven)})),
      })}`,
    submitText: 'Centang',
    send: values => send(pairs[Number(values['calon'])]!),
  });
}
