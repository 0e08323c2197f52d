import '@kepahiang/components/checkbox/index.js';
import '@kepahiang/components/date-field/index.js';
import '@kepahiang/components/datetime-field/index.js';
import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import '@kepahiang/components/list-field/index.js';
import '@kepahiang/components/nip-field/index.js';
import '@kepahiang/components/radio-group/index.js';
import '@kepahiang/components/rupiah-field/index.js';
import '@kepahiang/components/select-field/index.js';
import '@kepahiang/components/text-field/index.js';
import '@kepahiang/components/textarea-field/index.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {newIdempotencyKey} from '@kepahiang/client/pending-keys.js';
import type {Form} from '@kepahiang/components/form/form.js';
import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {TravelFault, TravelRejection, TravelResult} from '@kepahiang/cashless/travel.js';
import {travelPaymentForm, travelPaymentKinds} from '@kepahiang/schemas/forms/travel-payment.js';
import {serviceCatalogue} from '@kepahiang/schemas/messages/text.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {checkAnswers} from '@kepahiang/schemas/service/check.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {placesOf} from '@kepahiang/schemas/wilayah/places.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {readDraft, removeDraft, writeDraft} from './apply/draft.ts';
import {Questions, fieldsReady} from './apply/questions.ts';
import {formContext} from './clock.ts';
import {clearMessage, showFailure, showMessage, showUnopened} from './message.ts';
import {officerSession} from './officer-session.ts';
import {byId} from './page-data.ts';
import {client} from './treasurer/client.ts';
import {costOf, payableOf, paymentBody, type TravelAnswers} from './treasurer/payment-body.ts';

const draftName = 'pembayaran-perjalanan';
const form = document.querySelector<Form>('kph-form')!;
const questions = new Questions(travelPaymentForm, form);
const rejectionTexts: Readonly<Record<TravelRejection, string>> = {
  NO_RECEIPT_NO_STATEMENT: 'tanpa kuitansi dan tanpa pernyataan',
  NO_BOARDING_PASS: 'tanpa boarding pass',
  DPR_NOT_ALLOWED: 'tidak boleh memakai DPR',
  NO_EVIDENCE: 'tanpa bukti',
  TAXI_PAIR_EXCEEDED: 'lebih dari sepasang perjalanan taksi untuk tiap kota',
  OFFICE_CAR: 'perjalanan darat memakai mobil dinas',
  DAY_OUTSIDE_TRIP: 'di luar tanggal perjalanan',
};
const faultTexts: Readonly<Record<TravelFault, string>> = {
  RETURN_BEFORE_DEPART: 'Tanggal kembali sebelum tanggal berangkat.',
  LODGING_NIGHTS_EXCEED: 'Malam penginapan lebih banyak dari lama perjalanan.',
  RATE_NOT_FOUND: 'Tarif untuk tujuan dan tanggal itu belum dimuat.',
};
const places = placesOf(kepahiang);
let key: string | undefined;

function costTemplate(result: TravelResult | undefined): TemplateResult {
  if (!result)
    return html`<p class="kph-hint">Jumlah dihitung setelah tingkat, tujuan, jenis, dan tanggal diisi.</p>`;
  if (!result.ok)
    return alertTemplate({
      status: 'warning',
      title: 'Jumlah belum dapat dihitung',
      body: faultTexts[result.error],
    });
  const {lines, total, settlement, rejected} = result.cost;
  const number = (amount: string): string => formatMoney(amount, {style: 'angka'});
  const advance =
    settlement?.kind === 'KURANG_BAYAR'
      ? `Kurang bayar ${formatMoney(settlement.amount)}.`
      : settlement
        ? 'Tidak ada yang perlu dibayar; sisa uang muka disetor kembali.'
        : '';
  return html`${tableTemplate({
    caption: 'Yang dibayar menurut aturan',
    columns: [
      {key: 'label', label: 'Biaya'},
      {key: 'amount', label: 'Jumlah (Rp)', numeric: true},
    ],
    rows: lines.map(line => ({label: line.label, amount: number(line.amount)})),
    foot: {label: 'Jumlah', amount: number(total)},
  })}
    ${rejected.length > 0 ? html`<ul class="kph-list">${rejected.map(one => html`<li>${one.item} tidak dibayar: ${rejectionTexts[one.reason]}.</li>`)}</ul>` : nothing}
    ${advance ? html`<p><strong>${advance}</strong></p>` : nothing}`;
}

function checked(): ReturnType<typeof checkAnswers> {
  return checkAnswers(travelPaymentForm, form.values, {...formContext(places), kinds: travelPaymentKinds});
}

function onEdit(): void {
  key = undefined;
  render(costTemplate(costOf(checked().value)), byId('hitungan'));
  void writeDraft(draftName, {version: '1', page: '', answers: form.values});
}

async function record(): Promise<void> {
  if (form.busy) return;
  const answers = checked().value as TravelAnswers;
  const result = costOf(answers);
  if (!result?.ok)
    return showMessage('danger', 'Belum dapat dicatat', 'Periksa tanggal, tujuan, dan biaya perjalanan.');
  form.busy = true;
  clearMessage();
  key ??= newIdempotencyKey();
  try {
    const payment = await client.payments.create({
      body: paymentBody(answers, payableOf(result), formContext(places).today),
      idempotencyKey: key,
    });
    await removeDraft(draftName);
    location.assign(`/bendahara/#${payment.id}`);
  } catch (error) {
    form.busy = false;
    if (isApiRejected(error) && error.faults.length > 0) form.setFaults(error.faults);
    else showFailure(error, 'Pembayaran belum tercatat');
  }
}

const session = await officerSession().catch((error: unknown) => showUnopened(error));
if (session && !session.peran.includes('MAKER')) {
  showMessage(
    'warning',
    'Hanya pembuat (maker) yang dapat mencatat pembayaran',
    'Masuk dengan akun pembuat, atau kembali ke daftar pembayaran.',
  );
}
await fieldsReady(form);
questions.fill((await readDraft(draftName))?.answers ?? {});
form.catalogue = serviceCatalogue(travelPaymentForm);
form.validate = () => checked().faults;
form.addEventListener('kph-submit', event => {
  event.preventDefault();
  void record();
});
form.form.addEventListener('input', onEdit);
form.form.addEventListener('change', onEdit);
onEdit();
