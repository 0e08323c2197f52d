import {apiPrefix} from '@kepahiang/contract/resource.js';
import type {Finding} from '@kepahiang/contract/supervision.js';
import {monthName} from '@kepahiang/schemas/dates.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import {storedKindIds, type StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import {chainKey} from '../document/office-documents.ts';
import type {OfficeYear} from './office-year.ts';

type Evidence = Finding['evidence'][number];

const monthLabel = (month: string): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

/** Every stored document of an office by its id: its kind in the API, and its label. */
function documentsById({documents}: OfficeYear) {
  const known = new Map<string, {kind: 'DOKUMEN'; document: StoredKindId; label: string}>();
  const byName: Readonly<Record<string, readonly {readonly id: string; readonly nomor?: string}[]>> = {
    ...documents,
  };
  for (const kind of storedKindIds) {
    const {title} = storedDocument(kind).definition;
    for (const {id, nomor} of byName[chainKey(kind)] ?? [])
      known.set(id, {kind: 'DOKUMEN', document: kind, label: nomor ? `${title.id} ${nomor}` : title.id});
  }
  return known;
}

/** Finds the records behind the ids that the rules were given. */
export function evidenceOf(office: OfficeYear): (id: string) => Evidence {
  const {skpd} = office;
  const payments = new Map(office.payments.map(one => [one.id, one]));
  const counts = new Map(office.counts.map(one => [one.id, one]));
  const lines = new Map(office.lines.map(one => [one.no, one]));
  const documents = documentsById(office);
  const at = (path: string): string => `${apiPrefix}${path}`;
  return id => {
    const payment = payments.get(id);
    if (payment) {
      const label = `Pembayaran ${payment.shortRef}, ${formatMoney(payment.amount, {style: 'eyd'})}`;
      return {kind: 'PEMBAYARAN', id, label, link: at(`/payments/${id}`)};
    }
    const count = counts.get(id);
    if (count)
      return {
        kind: 'HITUNG_KAS',
        id,
        label: `Hitung kas ${count.tanggal}`,
        link: at(`/cash-counts?skpd=${skpd}`),
      };
    const document = documents.get(id);
    if (document) return {...document, id, link: at(`/documents/${document.document}/${id}`)};
    const month = id.replace(/^tutup\//, '');
    if (id !== month)
      return {
        kind: 'PENUTUPAN',
        id: month,
        label: `Penutupan kas ${monthLabel(month)}`,
        link: at(`/closings/${month}?skpd=${skpd}`),
      };
    const no = /^\d{4}\/(\d+)$/.exec(id)?.[1];
    if (no === undefined)
      return {
        kind: 'REKONSILIASI',
        id,
        label: `Rekonsiliasi ${monthLabel(id)}`,
        link: at(`/reconciliations/${id}?skpd=${skpd}`),
      };
    const of = lines.get(Number(no))?.tanggal.slice(0, 7) ?? `${office.year}-12`;
    return {
      kind: 'BKU',
      id,
      label: `BKU ${monthLabel(of)} nomor ${no}`,
      link: at(`/cash-book?month=${of}&skpd=${skpd}`),
    };
  };
}
