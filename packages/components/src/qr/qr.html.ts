import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {qrPath, type ErrorCorrection} from './qr-path.ts';

/** A QR code with what it says in words. */
export interface QrOptions {
  /** What a scanner reads: an address, a code, a payload. Never personal data. */
  readonly text: string;
  /** Name for those who do not see it: "Kode QR pemeriksaan surat". */
  readonly label: string;
  /** `md` 240 px and 34 mm in print, `lg` 320 px and 44 mm for long payloads. */
  readonly size?: 'md' | 'lg';
  /** Share that may be damaged; `quartile` and `high` for stickers and paper in the rain. */
  readonly level?: ErrorCorrection;
  /** The same in words beside it: the code to type, the address. */
  readonly caption?: Content;
}

/** The code alone. Black on white in every theme: scanners do not read the reverse. */
export function qrImage({text, label, level = 'medium'}: QrOptions): TemplateResult {
  const {size, d} = qrPath(text, level);
  return html`<svg
    class="kph-qr-image"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path fill="#000" d=${d} />
  </svg>`;
}

/** A QR code on its white plate, with its text beside it. */
export function qrTemplate(qr: QrOptions): TemplateResult {
  const {size = 'md', caption} = qr;
  return html`<figure class="kph-qr kph-qr--${size}">
    ${qrImage(qr)}${caption ? html`<figcaption class="kph-qr-caption">${caption}</figcaption>` : nothing}
  </figure>`;
}
