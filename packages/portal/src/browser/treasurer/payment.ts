import {backLinkTemplate} from '@kepahiang/components/back-link/back-link.html.js';
import type {SubmitDetail} from '@kepahiang/components/form/form.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import {textFieldTemplate} from '@kepahiang/components/text-field/text-field.html.js';
import {timelineTemplate} from '@kepahiang/components/timeline/timeline.html.js';
import {isAlive, paymentStateLabels, type PaymentState} from '@kepahiang/cashless/payment.js';
import type {Payment} from '@kepahiang/contract/payments.js';
import {formatDate, formatInstant} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {typedText} from '../typed-text.ts';
import {clearMessage, showFailure, showMessage} from '../message.ts';
import {byId, workplace} from '../page-data.ts';
import {client} from './client.ts';
import {dialogPlace} from './form-dialog.ts';
import {stateTag} from './state-tag.ts';
import {allowTwinButton} from './twin.ts';
import {withheldTemplate} from './withheld.ts';

const buttons: Readonly<Record<string, string>> = {
  submit: 'Ajukan untuk diperiksa',
  check: 'Setujui pemeriksaan',
  release: 'Lepas pembayaran',
  send_back: 'Kembalikan',
  cancel: 'Batalkan',
};
const bankButtons: Readonly<Record<string, string>> = {
  settle: 'Catat lunas',
  reject: 'Catat ditolak bank',
  return: 'Catat retur',
};
const eventNames: Readonly<Record<string, string>> = {
  create: 'Dicatat',
  submit: 'Diajukan',
  check: 'Diperiksa',
  release: 'Dilepas',
  dispatch: 'Dikirim ke bank',
  settle: 'Lunas',
  send_back: 'Dikembalikan',
  cancel: 'Dibatalkan',
  reject: 'Ditolak bank',
  return: 'Retur',
};

type Bank = {referenceNo: string};

/** Roles of the person on the page. */
let roles: readonly string[] = [];

/** Where the document a payment rests on is shown; one of SIPD has its number only. */
function sourceOf({sourceDoc: {kind, id}}: Payment): TemplateResult | string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return `${kind} ${id}`;
  return html`<a class="kph-link" href="/bendahara/dokumen/#${kind.toLowerCase()}/${id}">${kind}</a>`;
}

function onAllowed(payment: Payment): void {
  view(payment);
  byId('judul-bayar').focus();
  showMessage('success', 'Diizinkan', 'Satu pembayaran serupa sekarang dapat dicatat.');
}

async function send(payment: Payment, event: string, bank?: Bank): Promise<void> {
  clearMessage();
  try {
    view(
      await client.payments.event({
        params: {id: payment.id},
        body: {event, version: payment.version, ...(bank ? {bank} : {})},
      }),
    );
    byId('judul-bayar').focus();
    showMessage('success', 'Tersimpan', `${eventNames[event] ?? event}.`);
  } catch (error) {
    showFailure(error, 'Tindakan belum tersimpan');
  }
}

function bankForm(payment: Payment, event: string): TemplateResult {
  const onSubmit = (submitted: CustomEvent<SubmitDetail>): void => {
    submitted.preventDefault();
    void send(payment, event, {referenceNo: typedText(submitted.detail.values[`ref-${event}`])});
  };
  return html`<div @kph-submit=${onSubmit}>
    ${formTemplate({
      body: textFieldTemplate({
        name: `ref-${event}`,
        label: 'Nomor referensi bank',
        required: true,
        maxLength: 64,
      }),
      submitText: bankButtons[event] ?? event,
    })}
  </div>`;
}

function actions(payment: Payment): TemplateResult | typeof nothing {
  const plain = payment.actions.filter(event => buttons[event]);
  const bank = payment.actions.filter(event => bankButtons[event]);
  if (plain.length + bank.length === 0) return nothing;
  return html`<section class="kph-card portal-tasks" aria-labelledby="tindakan">
    <h2 class="kph-heading" id="tindakan">Tindakan Anda</h2>
    <div class="portal-actions">
      ${plain.map(
        event => html`<button
          class="kph-button ${event === 'cancel' || event === 'send_back' ? 'kph-button--secondary' : ''}"
          type="button"
          @click=${() => void send(payment, event)}
        >
          ${buttons[event]}
        </button>`,
      )}
    </div>
    ${bank.map(event => bankForm(payment, event))}
  </section>`;
}

function travelTable(payment: Payment): TemplateResult | typeof nothing {
  const {travel} = payment;
  if (!travel) return nothing;
  const number = (amount: string): string => formatMoney(amount, {style: 'angka'});
  return tableTemplate({
    caption: 'Rincian biaya perjalanan',
    columns: [
      {key: 'label', label: 'Biaya'},
      {key: 'amount', label: 'Jumlah (Rp)', numeric: true},
    ],
    rows: travel.lines.map(line => ({label: line.label, amount: number(line.amount)})),
    foot: {label: 'Jumlah', amount: number(travel.total)},
  });
}

function view(payment: Payment): void {
  document.title = `Pembayaran ${payment.shortRef} – Bendahara – Kabupaten Kepahiang`;
  const {beneficiary, history} = payment;
  render(
    html`${backLinkTemplate({href: '#', text: 'Daftar pembayaran'})}
      <h1 class="kph-title" tabindex="-1" id="judul-bayar">${formatMoney(payment.amount)}</h1>
      <p class="portal-status">${stateTag(payment.state)} <span>${payment.uraian}</span></p>
      ${actions(payment)}
      ${summaryListTemplate({
        title: 'Pembayaran',
        titleLevel: 2,
        rows: [
          {key: 'Penerima', value: beneficiary.name},
          {key: 'Rekening', value: `Bank ${beneficiary.bankCode}, ${beneficiary.accountNo}`},
          {key: 'Kanal', value: payment.channel},
          {key: 'Kode rujukan', value: payment.shortRef},
          {key: 'Sumber', value: sourceOf(payment)},
          ...(payment.purchase?.invoice
            ? [
                {
                  key: 'Faktur',
                  value: `${payment.purchase.invoice.no}, ${formatDate(payment.purchase.invoice.date)}`,
                },
              ]
            : []),
          {key: 'Sub kegiatan', value: payment.subKegiatan},
          {key: 'Kode rekening', value: payment.rekening},
          ...(payment.override
            ? [
                {
                  key: 'Izin pembayaran serupa',
                  value: `${payment.override.reason} (${payment.override.user})`,
                },
              ]
            : []),
          ...(payment.bank ? [{key: 'Referensi bank', value: payment.bank.referenceNo}] : []),
          ...(payment.bkuNo === null ? [] : [{key: 'Nomor buku kas', value: String(payment.bkuNo)}]),
        ],
      })}
      ${travelTable(payment)} ${withheldTemplate(payment)}
      ${roles.includes('PA') && isAlive({state: payment.state as PaymentState}) ? allowTwinButton(payment, onAllowed) : nothing}
      <h2 class="kph-heading">Riwayat</h2>
      ${timelineTemplate({
        label: 'Riwayat pembayaran',
        steps: history.map((step, index) => ({
          label: eventNames[step.event] ?? paymentStateLabels[step.to as PaymentState] ?? step.event,
          state: index === history.length - 1 ? ('current' as const) : ('done' as const),
          time: `${formatInstant(step.at)} oleh ${step.user}`,
          ...(step.note ? {note: step.note} : {}),
        })),
      })}
      ${dialogPlace}`,
    workplace(),
  );
}

/** One payment with its cost lines, the three people, and the actions that are open. */
export async function showPayment(id: string, held: readonly string[]): Promise<void> {
  clearMessage();
  roles = held;
  view(await client.payments.get({params: {id}}));
  byId('judul-bayar').focus();
}
