import type {SubmitDetail} from '@kepahiang/components/form/form.js';
import {formTemplate} from '@kepahiang/components/form/form.html.js';
import {selectFieldTemplate} from '@kepahiang/components/select-field/select-field.html.js';
import {createClient} from '@kepahiang/client/client.js';
import {downloadExport} from '@kepahiang/contract/exports.js';
import type {Session} from '@kepahiang/contract/session.js';
import {addDays, addMonths, monthName} from '@kepahiang/schemas/dates.js';
import {opdList} from '@kepahiang/schemas/opd.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {showFailure, showMessage} from '../message.ts';
import {typedText} from '../typed-text.ts';
import {years} from './scope.ts';

const client = createClient({resources: {exports: {download: downloadExport}}, timeoutMs: 120_000});

const tables = {
  semua: 'Semua tabel',
  bku: 'Buku kas umum dan buku pembantu',
  pembayaran: 'Pembayaran',
  riwayat_pembayaran: 'Riwayat pembayaran',
  rekonsiliasi: 'Rekonsiliasi bank',
  temuan: 'Temuan aturan audit',
  jejak_audit: 'Jejak audit',
} as const;

const forms = {csv: 'CSV', xlsx: 'XLSX (lembar kerja)'} as const;

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({value, label}));

const mayExport = ({peran}: Session): boolean =>
  ['INSPEKTORAT', 'auditor', 'BPK', 'BP'].some(role => peran.includes(role));

/** First and last day of a month, or of the whole year. */
function daysOf(year: string, month: string): {dari: string; sampai: string} {
  if (month === '') return {dari: `${year}-01-01`, sampai: `${year}-12-31`};
  const dari = `${year}-${month.padStart(2, '0')}-01`;
  return {dari, sampai: addDays(addMonths(dari, 1), -1)};
}

/** Hands bytes to the browser as a file. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function download(session: Session, values: SubmitDetail['values']): Promise<void> {
  const [table, year] = [typedText(values['tabel']), typedText(values['tahun'])];
  const skpd = session.opd ?? typedText(values['opd']);
  const days = daysOf(year, typedText(values['bulan']));
  const bentuk = typedText(values['bentuk']) === 'xlsx' ? 'xlsx' : 'csv';
  showMessage('info', 'Ekspor sedang dibuat', 'Jangan tutup halaman ini.');
  try {
    const blob = await client.exports.download({params: {table}, query: {skpd, ...days, bentuk}});
    const name = `${table}-${skpd}-${days.dari}-${days.sampai}.zip`;
    save(blob, name);
    showMessage(
      'success',
      'Ekspor diunduh',
      `${name} memuat berkasnya dan manifest.json dengan sidik SHA-256 setiap berkas. Ekspor ini tercatat di jejak audit.`,
    );
  } catch (error) {
    showFailure(error, 'Ekspor belum dapat dibuat');
  }
}

/** What to take away, of which office and when. */
export function exportPart(session: Session): TemplateResult | typeof nothing {
  if (!mayExport(session)) return nothing;
  const onSubmit = (submitted: CustomEvent<SubmitDetail>): void => {
    submitted.preventDefault();
    void download(session, submitted.detail.values);
  };
  const months = Array.from({length: 12}, (_, index) => ({
    value: String(index + 1),
    label: monthName(index + 1),
  }));
  const office =
    session.opd === null
      ? selectFieldTemplate({
          name: 'opd',
          label: 'OPD',
          required: true,
          placeholder: 'Pilih OPD',
          options: opdList.map(({slug, name}) => ({value: slug, label: name})),
        })
      : nothing;
  return html`<section class="portal-part" @kph-submit=${onSubmit}>
    <h2 class="kph-heading">Ekspor untuk pemeriksaan</h2>
    <p class="kph-text">Hasilnya satu berkas ZIP. Nomor rekening dan NIP ditulis utuh hanya untuk Inspektorat dan BPK.</p>
    ${formTemplate({
      id: 'ekspor',
      body: html`${selectFieldTemplate({
        name: 'tabel',
        label: 'Data',
        required: true,
        placeholder: 'Pilih data',
        options: choices(tables),
      })}
      ${office}
      ${selectFieldTemplate({
        name: 'tahun',
        label: 'Tahun',
        required: true,
        value: years()[0]!,
        options: years().map(value => ({value, label: value})),
      })}
      ${selectFieldTemplate({name: 'bulan', label: 'Bulan', placeholder: 'Seluruh tahun', options: months})}
      ${selectFieldTemplate({
        name: 'bentuk',
        label: 'Bentuk berkas',
        required: true,
        value: 'csv',
        options: choices(forms),
      })}`,
      submitText: 'Unduh ekspor',
    })}
  </section>`;
}
