import {isApiRejected} from '@kepahiang/client/errors.js';
import {checkboxTemplate} from '@kepahiang/components/checkbox/checkbox.html.js';
import type {Form, SubmitDetail} from '@kepahiang/components/form/form.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {textareaFieldTemplate} from '@kepahiang/components/textarea-field/textarea-field.html.js';
import type {Closing} from '@kepahiang/contract/closings.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../month-label.ts';
import {showFailure, showMessage} from '../message.ts';
import {typedText} from '../typed-text.ts';
import {client} from './client.ts';
import {forgetAnswers, keepAnswers, keptAnswers, type Answers} from './kept.ts';

/** What a signature leads to: the register as it is now, and what is said about it. */
export type Signed = (closing: Closing) => Promise<void>;

const draftName = ({skpd, month}: Closing): string => `penutupan-${skpd}-${month}`;

/** A register whose difference has no reason yet, or had one when it was signed. */
function asksReason({faults, reason}: Closing): boolean {
  return reason !== null || faults.some(({code}) => code === 'REASON_REQUIRED');
}

const words = {
  BP: {
    title: 'Tanda tangan bendahara pengeluaran',
    statement: 'Saya sudah memeriksa register ini dan menandatanganinya secara elektronik.',
    submit: 'Tanda tangani',
    done: 'Register sudah Anda tanda tangani. Pengguna anggaran menandatangani berikutnya.',
  },
  PA: {
    title: 'Tanda tangan pengguna anggaran',
    statement:
      'Saya sudah memeriksa register ini, menandatanganinya secara elektronik, dan menutup bulan ini. Bulan yang ditutup tidak dapat dibuka lagi.',
    submit: 'Tanda tangani dan tutup bulan',
    done: 'Bulan sudah ditutup. Tidak ada entri baru yang dapat dicatat di bulan ini.',
  },
} as const;

function formPart(closing: Closing, capacity: 'BP' | 'PA', answers: Answers): TemplateResult {
  const {statement, submit} = words[capacity];
  const reason = textareaFieldTemplate({
    name: 'penyebab',
    label: 'Penyebab selisih',
    hint: 'Apa penyebabnya dan apa yang sudah dilakukan. Ikut tercetak di register.',
    required: true,
    maxLength: 1000,
    rows: 3,
    value: typedText(answers['penyebab']) || (closing.reason ?? ''),
  });
  return formTemplate({
    submitText: submit,
    body: html`${capacity === 'BP' && asksReason(closing) ? reason : nothing}
      ${checkboxTemplate({name: 'periksa', id: 'sudah-periksa', label: statement, required: true})}`,
  });
}

/** The register moved on while it was being read; it is fetched anew and what was typed stays. */
async function explainStale(closing: Closing, signed: Signed): Promise<void> {
  const {month, skpd} = closing;
  const now = await client.closings.get({params: {month}, query: {skpd}});
  await signed(now);
  const who =
    now.state === 'TERBUKA' && closing.maySign === 'PA'
      ? 'Bendahara pengeluaran perlu menandatanganinya lagi lebih dulu.'
      : 'Periksa angkanya, lalu tanda tangani lagi.';
  showMessage(
    'warning',
    'Register berubah sesudah Anda membukanya',
    `Tanda tangan belum tersimpan. Angka terbaru sudah ditampilkan di bawah ini, dan yang Anda tulis tetap ada. ${who}`,
  );
}

async function sign(
  closing: Closing,
  capacity: 'BP' | 'PA',
  form: Form,
  values: Answers,
  signed: Signed,
): Promise<void> {
  if (form.busy) return;
  form.busy = true;
  const reason = typedText(values['penyebab']).trim();
  const {month, version} = closing;
  try {
    const now = await client.closings.sign({
      params: {month},
      body: {version, ...(capacity === 'BP' && reason && {reason})},
    });
    await forgetAnswers(draftName(closing));
    await signed(now);
    showMessage('success', `Register ${monthLabel(month)} ditandatangani`, words[capacity].done);
  } catch (error) {
    form.busy = false;
    if (isApiRejected(error) && error.code === 'stale-version') await explainStale(closing, signed);
    else if (isApiRejected(error) && error.faults.length > 0) form.setFaults(error.faults);
    else throw error;
  }
}

/** Shows the form of the signature the caller may give; nothing where there is none. */
export async function showSigning(closing: Closing, place: HTMLElement, signed: Signed): Promise<void> {
  const capacity = closing.maySign;
  if (capacity === null) return;
  const name = draftName(closing);
  const {answers} = await keptAnswers(name);
  const onSubmit = (event: CustomEvent<SubmitDetail>): void => {
    event.preventDefault();
    const form = event.target as Form;
    sign(closing, capacity, form, event.detail.values, signed).catch((error: unknown) =>
      showFailure(error, 'Tanda tangan belum tersimpan'),
    );
  };
  const onInput = ({currentTarget}: Event): void => {
    const {penyebab} = (currentTarget as HTMLElement).querySelector<Form>('kph-form')!.values;
    keepAnswers(name, {answers: {penyebab}});
  };
  render(
    html`<section class="kph-card portal-tasks" aria-labelledby="judul-tanda-tangan">
      <h2 class="kph-heading" id="judul-tanda-tangan">${words[capacity].title}</h2>
      <div @kph-submit=${onSubmit} @input=${onInput}>${formPart(closing, capacity, answers)}</div>
    </section>`,
    place,
  );
}
