import {textareaFieldTemplate} from '@kepahiang/components/textarea-field/textarea-field.html.js';
import type {Payment} from '@kepahiang/contract/payments.js';
import {html, type TemplateResult} from 'lit/html.js';
import {typedText} from '../typed-text.ts';
import {client} from './client.ts';
import {openFormDialog} from './form-dialog.ts';

/** Asks a PA why one more payment of the same debt may pass, and lets it. */
export function allowTwin({id, uraian}: Payment, done: (payment: Payment) => void): void {
  openFormDialog({
    title: 'Izinkan satu pembayaran serupa?',
    body: html`<p>
        Pembayaran dengan dokumen, rekening, dan jumlah yang sama dengan “${uraian}” ditahan karena mirip pembayaran ganda.
        Izinkan hanya bila memang ada dua tagihan.
      </p>
      ${textareaFieldTemplate({name: 'alasan', label: 'Alasan', required: true, minLength: 10, maxLength: 500})}`,
    submitText: 'Izinkan satu kali',
    send: async values => {
      const body = {reason: typedText(values['alasan'])};
      done(await client.payments.allowTwin({params: {id}, body}));
    },
  });
}

/** The button for {@link allowTwin}. */
export const allowTwinButton = (payment: Payment, done: (payment: Payment) => void): TemplateResult =>
  html`<p>
    <button class="kph-button kph-button--secondary" type="button" @click=${() => allowTwin(payment, done)}>
      Izinkan pembayaran serupa
    </button>
  </p>`;
