import {isApiRejected} from '@kepahiang/client/errors.js';
import {newIdempotencyKey} from '@kepahiang/client/pending-keys.js';
import type {Form, SubmitDetail} from '@kepahiang/components/form/form.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {radioGroupTemplate} from '@kepahiang/components/radio-group/radio-group.html.js';
import {rupiahFieldTemplate} from '@kepahiang/components/rupiah-field/rupiah-field.html.js';
import {selectFieldTemplate} from '@kepahiang/components/select-field/select-field.html.js';
import {textFieldTemplate} from '@kepahiang/components/text-field/text-field.html.js';
import type {CashBook} from '@kepahiang/contract/payments.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {booksId} from '@kepahiang/schemas/messages/books-id.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {html, render, type TemplateResult} from 'lit/html.js';
import {showFailure, showMessage} from '../message.ts';
import {placeName} from '../treasurer/book-place.ts';
import {typedText} from '../typed-text.ts';
import {client} from './client.ts';
import {forgetAnswers, keepAnswers, keptAnswers, type Answers, type Kept} from './kept.ts';

type Entry = CashBook['entries'][number];

const draftName = ({skpd, month}: CashBook): string => `koreksi-${skpd}-${month}`;

function entryLabel({no, tanggal, uraian, in: received, out}: Entry): string {
  const amount = received === '0.00' ? `keluar ${formatMoney(out)}` : `masuk ${formatMoney(received)}`;
  return `No. ${no}, ${formatDate(tanggal, 'short')}, ${uraian}, ${amount}`;
}

function formPart({entries}: CashBook, {answers}: Kept): TemplateResult {
  return formTemplate({
    submitText: 'Catat koreksi',
    body: html`${selectFieldTemplate({
      name: 'entri',
      label: 'Entri yang salah',
      required: true,
      value: typedText(answers['entri']),
      options: entries.map(one => ({value: String(one.no), label: entryLabel(one)})),
    })}
    ${radioGroupTemplate({
      name: 'sisi',
      label: 'Yang perlu dicatat',
      required: true,
      value: typedText(answers['sisi']),
      options: [
        {
          value: 'IN',
          label: 'Penerimaan',
          hint: 'Pengeluaran tercatat terlalu besar, atau penerimaan terlalu kecil.',
        },
        {
          value: 'OUT',
          label: 'Pengeluaran',
          hint: 'Pengeluaran tercatat terlalu kecil, atau penerimaan terlalu besar.',
        },
      ],
    })}
    ${rupiahFieldTemplate({name: 'jumlah', label: 'Jumlah koreksi', hint: 'Selisihnya saja.', required: true, value: typedText(answers['jumlah'])})}
    ${textFieldTemplate({name: 'uraian', label: 'Uraian koreksi', required: true, maxLength: 200, value: typedText(answers['uraian'])})}`,
  });
}

async function send(book: CashBook, form: Form, values: Answers, key: string): Promise<void> {
  if (form.busy) return;
  form.busy = true;
  const name = draftName(book);
  keepAnswers(name, {answers: values, key});
  try {
    const {no, tanggal, correctsNo} = await client.closings.correct({
      body: {
        year: Number(book.month.slice(0, 4)),
        no: Number(values['entri']),
        side: values['sisi'] === 'IN' ? 'IN' : 'OUT',
        amount: typedText(values['jumlah']),
        uraian: typedText(values['uraian']),
      },
      idempotencyKey: key,
    });
    await forgetAnswers(name);
    form.busy = false;
    form.form.reset();
    const href = `/bendahara/buku-kas/#${placeName({skpd: undefined, month: tanggal.slice(0, 7), no})}`;
    showMessage(
      'success',
      'Koreksi sudah dicatat',
      html`Entri nomor ${no} tanggal ${formatDate(tanggal)} mengoreksi entri nomor ${correctsNo}. Bulan yang ditutup tidak berubah. <a class="kph-link" href=${href}>Lihat di buku kas</a>`,
    );
  } catch (error) {
    form.busy = false;
    if (isApiRejected(error) && error.faults.length > 0) form.setFaults(error.faults);
    else showFailure(error, 'Koreksi belum tercatat');
  }
}

/** Shows the form that corrects an entry of a closed month by a new one in the open month. */
export async function showCorrection(book: CashBook, place: HTMLElement): Promise<void> {
  const name = draftName(book);
  const kept = await keptAnswers(name);
  let {key} = kept;
  const onInput = ({currentTarget}: Event): void => {
    key = undefined;
    keepAnswers(name, {answers: (currentTarget as HTMLElement).querySelector<Form>('kph-form')!.values});
  };
  const onSubmit = (event: CustomEvent<SubmitDetail>): void => {
    event.preventDefault();
    key ??= newIdempotencyKey();
    void send(book, event.target as Form, event.detail.values, key);
  };
  render(
    html`<details class="kph-details portal-tasks">
      <summary>Koreksi entri bulan ini</summary>
      <p class="kph-text">Bulan ini sudah ditutup. Koreksi menjadi entri baru di bulan yang terbuka, dengan tautan ke entri asalnya.</p>
      <div @input=${onInput} @change=${onInput} @kph-submit=${onSubmit}>${formPart(book, kept)}</div>
    </details>`,
    place,
  );
  place.querySelector<Form>('kph-form')!.catalogue = booksId;
}
