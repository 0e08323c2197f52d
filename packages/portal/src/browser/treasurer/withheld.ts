import {releaseReasonLabels, type ReleaseReason} from '@kepahiang/cashless/tax/invoice-line.js';
import {taxLabels, type TaxName} from '@kepahiang/cashless/tax/names.js';
import {whyNoteLabels, type Why} from '@kepahiang/cashless/tax/why.js';
import {detailsTemplate} from '@kepahiang/components/details/details.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {Payment} from '@kepahiang/contract/payments.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';

type Purchase = NonNullable<Payment['purchase']>;
type Withheld = Purchase['withheld'][number];

const number = (amount: string): string => formatMoney(amount, {style: 'angka'});
const percent = (rateBp: number): string => `${String(rateBp / 100).replace('.', ',')} %`;
const taxName = (tax: string): string => taxLabels[tax as TaxName] ?? tax;

/** How far the rule can be trusted, where it was not held against its source. */
const doubts: Readonly<Record<string, string>> = {
  memory: 'Aturan ini belum dicocokkan dengan naskahnya.',
  choice: 'Aturan ini pilihan sementara, belum ditetapkan.',
  example: 'Aturan ini contoh; menunggu ketetapan daerah.',
};

/** Why one tax is what it is: its rates, rule and law. */
function whyTemplate({tax, why: told}: Withheld): TemplateResult {
  const why = told as unknown as Why;
  const doubt = why.confidence === undefined ? undefined : doubts[why.confidence];
  return detailsTemplate({
    summary: `Mengapa ${taxName(tax)}?`,
    body: html`<ul class="kph-list">
        ${why.parts.map(
          ({base, rateBp, of}) =>
            html`<li>${percent(rateBp)} dari ${of ? html`${of} × ` : nothing}${formatMoney(base)}</li>`,
        )}
        ${why.surchargeBp ? html`<li>Ditambah ${percent(why.surchargeBp)} dari pajaknya</li>` : nothing}
        ${why.notes.map(note => html`<li>${whyNoteLabels[note]}</li>`)}
      </ul>
      <p>${why.legalBasis}, berlaku sejak ${formatDate(why.validFrom)}.</p>
      ${doubt ? html`<p>${doubt}</p>` : nothing}`,
  });
}

/** Taxes that were near and are not withheld. */
function releasedTemplate({released}: Purchase): TemplateResult | typeof nothing {
  if (released.length === 0) return nothing;
  return html`<h3 class="kph-heading kph-heading--small">Tidak dipungut</h3>
    <ul class="kph-list">
      ${released.map(
        ({tax, reason, legalBasis}) =>
          html`<li>
            ${taxName(tax)}: ${releaseReasonLabels[reason as ReleaseReason] ?? reason}${legalBasis ? ` (${legalBasis})` : ''}.
          </li>`,
      )}
    </ul>`;
}

const taxLink = ({tax, document}: Withheld): TemplateResult | string =>
  document === null
    ? taxName(tax)
    : html`<a class="kph-link" href="/bendahara/dokumen/#tax-deposit/${document}">${taxName(tax)}</a>`;

/** What is withheld from a payment, each tax with its reason, and what its payee gets. */
export function withheldTemplate({
  purchase,
  amount,
}: Pick<Payment, 'purchase' | 'amount'>): TemplateResult | typeof nothing {
  if (!purchase) return nothing;
  const {gross, withheld} = purchase;
  return html`<section aria-labelledby="pajak">
    <h2 class="kph-heading" id="pajak">Pajak dan potongan</h2>
    ${tableTemplate({
      caption: 'Dari bruto ke yang diterima',
      columns: [
        {key: 'apa', label: 'Uraian'},
        {key: 'dasar', label: 'Dasar dan tarif'},
        {key: 'setor', label: 'Disetor'},
        {key: 'jumlah', label: 'Jumlah (Rp)', numeric: true},
      ],
      rows: [
        {apa: 'Bruto', dasar: '', setor: '', jumlah: number(gross)},
        ...withheld.map(line => ({
          apa: taxLink(line),
          dasar: `${percent(line.rateBp)} × ${number(line.base)}`,
          setor: `${line.map}-${line.kjs}, paling lambat ${formatDate(line.due)}`,
          jumlah: `−${number(line.amount)}`,
        })),
      ],
      foot: {apa: 'Diterima penerima', dasar: '', setor: '', jumlah: number(amount)},
    })}
    ${withheld.map(whyTemplate)} ${releasedTemplate(purchase)}
  </section>`;
}
