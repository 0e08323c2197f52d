import {html, nothing, type TemplateResult} from 'lit';
import {qrImage} from '../qr/qr.html.ts';
import {qrisContent, type QrisOptions} from './qris-content.html.ts';

export type {QrisOptions} from './qris-content.html.ts';

/** A QRIS payment: payee, amount, code, until when, and what to do on the phone that shows it. */
export function qrisTemplate(qris: QrisOptions): TemplateResult {
  const {payload, expires, now, nmid, opd, renewHref} = qris;
  return html`<kph-qris
    class="kph-qris"
    payload=${payload}
    expires=${expires ?? nothing}
    now=${now ?? nothing}
    nmid=${nmid ?? nothing}
    opd=${opd ?? nothing}
    renew-href=${renewHref ?? nothing}
    >${qrisContent(qris, qrImage)}</kph-qris
  >`;
}
