import {summaryListTemplate, type SummaryRow} from '@kepahiang/components/summary-list/summary-list.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import type {CashCount, Closing} from '@kepahiang/contract/closings.js';
import {formatDate, formatInstant} from '@kepahiang/schemas/dates.js';
import {formatMoney, type Money} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {monthLabel} from '../../month-label.ts';
import {officeName} from '../treasurer/book-place.ts';
import {differenceTexts} from './fault-text.ts';

type Unmatched = Closing['inTransit'][number];

const states: Readonly<Record<string, readonly ['success' | 'info' | 'neutral', string]>> = {
  TERBUKA: ['neutral', 'Belum ditandatangani'],
  DITANDATANGANI_BP: ['info', 'Ditandatangani bendahara'],
  DITUTUP: ['success', 'Ditutup'],
};
const capacities: Readonly<Record<string, string>> = {
  BP: 'Bendahara Pengeluaran',
  PA: 'Pengguna Anggaran',
};

const number = (amount: Money): string => formatMoney(amount, {style: 'angka', accounting: true});
const rupiah = (amount: Money | null | undefined): string =>
  amount === null || amount === undefined ? 'Belum ada' : formatMoney(amount, {accounting: true});

function balanceRows({
  tanggal,
  skpd,
  saldoBku,
  bkuBank,
  bkuTunai,
  saldoBank,
  cash,
  reconciliation,
}: Closing): SummaryRow[] {
  const {equation} = reconciliation;
  return [
    {key: 'Perangkat daerah', value: officeName(skpd)},
    {key: 'Tanggal register', value: formatDate(tanggal)},
    {key: 'Saldo BKU', value: rupiah(saldoBku)},
    {key: 'Di bank menurut BKU', value: rupiah(bkuBank)},
    {key: 'Kas tunai menurut BKU', value: rupiah(bkuTunai)},
    {key: 'Saldo bank menurut rekening koran', value: rupiah(saldoBank)},
    {key: 'Rekening', value: reconciliation.account},
    {key: 'Saldo bank yang disesuaikan', value: rupiah(equation?.adjustedBank)},
    {key: 'Saldo BKU yang disesuaikan', value: rupiah(equation?.adjustedBku)},
    {key: 'Selisih bank', value: rupiah(equation?.difference)},
    {key: 'Kas yang dihitung', value: rupiah(cash?.counted)},
    {key: 'Selisih kas', value: rupiah(cash?.difference)},
  ];
}

function countTable({rows, counted, tanggal, user, note}: CashCount): TemplateResult {
  return html`${tableTemplate({
    caption: `Hitung kas ${formatDate(tanggal)} oleh ${user}`,
    columns: [
      {key: 'value', label: 'Pecahan (Rp)', numeric: true},
      {key: 'pieces', label: 'Lembar atau keping', numeric: true},
      {key: 'amount', label: 'Jumlah (Rp)', numeric: true},
    ],
    rows: rows.map(row => ({
      value: number(`${row.value}.00`),
      pieces: number(`${row.pieces}.00`),
      amount: number(row.amount),
    })),
    foot: {value: 'Jumlah', amount: number(counted)},
  })}
  ${note ? html`<p class="kph-text">Catatan: ${note}</p>` : nothing}`;
}

/** A list without lines takes one line: the register is printed. */
const none = (caption: string): TemplateResult =>
  html`<p class="kph-text"><strong>${caption}:</strong> tidak ada.</p>`;

function outstandingTable(caption: string, items: Closing['panjar'], sum: Money): TemplateResult {
  if (items.length === 0) return none(caption);
  return tableTemplate({
    caption,
    columns: [
      {key: 'tanggal', label: 'Tanggal', nowrap: true},
      {key: 'uraian', label: 'Uraian'},
      {key: 'amount', label: 'Jumlah (Rp)', numeric: true},
    ],
    rows: items.map(one => ({
      tanggal: formatDate(one.tanggal, 'short'),
      uraian: one.uraian,
      amount: number(one.amount),
    })),
    foot: {tanggal: 'Jumlah', amount: number(sum)},
  });
}

function lineOf({bank, book}: Unmatched): {tanggal: string; uraian: string; amount: string} {
  if (bank)
    return {
      tanggal: formatDate(bank.bookingDate, 'short'),
      uraian: bank.remark,
      amount: `${bank.dc === 'D' ? 'Keluar' : 'Masuk'} ${number(bank.amount)}`,
    };
  if (book)
    return {
      tanggal: formatDate(book.tanggal, 'short'),
      uraian: `No. ${book.no}: ${book.uraian}`,
      amount: `${book.side === 'OUT' ? 'Keluar' : 'Masuk'} ${number(book.amount)}`,
    };
  return {tanggal: '', uraian: '', amount: ''};
}

function unmatchedTable(caption: string, items: readonly Unmatched[]): TemplateResult {
  if (items.length === 0) return none(caption);
  return tableTemplate({
    caption,
    columns: [
      {key: 'tanggal', label: 'Tanggal', nowrap: true},
      {key: 'uraian', label: 'Uraian'},
      {key: 'kelas', label: 'Sebab'},
      {key: 'amount', label: 'Jumlah (Rp)', numeric: true},
    ],
    rows: items.map(one => ({...lineOf(one), kelas: one.label})),
  });
}

function differencePart(closing: Closing): TemplateResult {
  const differences = differenceTexts(closing);
  const findings = closing.faults.filter(({isFinding}) => isFinding);
  return html`<h3 class="kph-heading">Selisih dan penyebabnya</h3>
    <p class="kph-text">${differences.length > 0 ? differences.join(' ') : closing.cash && closing.saldoBank ? 'Tidak ada selisih.' : 'Belum dapat dihitung.'}</p>
    ${closing.reason ? html`<p class="kph-text">Penyebab: ${closing.reason}</p>` : nothing}
    ${findings.length > 0 ? html`<ul class="kph-list">${findings.map(one => html`<li>Temuan ${one.code}: ${one.text}</li>`)}</ul>` : nothing}`;
}

function signaturePart({signatures, hash, closedAt}: Closing): TemplateResult {
  const by = (capacity: string) => signatures.find(one => one.capacity === capacity);
  return html`${tableTemplate({
    caption: 'Tanda tangan',
    columns: [
      {key: 'capacity', label: 'Sebagai'},
      {key: 'user', label: 'Nama'},
      {key: 'at', label: 'Waktu'},
    ],
    rows: ['BP', 'PA'].map(capacity => {
      const signed = by(capacity);
      return {
        capacity: capacities[capacity] ?? capacity,
        user: signed?.user ?? 'Belum ditandatangani',
        at: signed ? formatInstant(signed.at) : '–',
      };
    }),
  })}
  ${closedAt ? html`<p class="kph-text">Bulan ditutup ${formatInstant(closedAt)}.</p>` : nothing}
  ${hash ? html`<p class="kph-text">Sidik register (SHA-256): <code>${hash}</code></p>` : nothing}`;
}

/** The register penutupan kas, every field of it, as it is signed and printed. @source cashless.md 9.5 */
export function registerPart(closing: Closing): TemplateResult {
  const [status, text] = states[closing.state] ?? ['info', closing.state];
  return html`<section id="register" aria-labelledby="judul-register">
    <h2 class="kph-heading" id="judul-register" tabindex="-1">Register penutupan kas ${monthLabel(closing.month)}</h2>
    <p class="portal-status">${statusTagTemplate({status, text})}</p>
    ${summaryListTemplate({rows: balanceRows(closing)})}
    ${differencePart(closing)}
    ${closing.cash ? countTable(closing.cash) : html`<p class="kph-text">Kas bulan ini belum dihitung.</p>`}
    ${outstandingTable('Panjar yang belum dipertanggungjawabkan', closing.panjar, closing.panjarOutstanding)}
    ${outstandingTable('Pajak yang belum disetor', closing.pajak, closing.pajakOutstanding)}
    ${unmatchedTable('Dalam perjalanan: sudah di BKU, belum di bank', closing.inTransit)}
    ${unmatchedTable('Hanya di bank: belum di BKU', closing.bankOnly)}
    ${signaturePart(closing)}
  </section>`;
}
