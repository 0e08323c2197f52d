import {stateLabel} from '@kepahiang/schemas/messages/document-words.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {client} from './client.ts';
import {shortTitle} from './kinds.ts';

/** Documents a field may name: kinds, and the states in which they may be named. */
interface Reference {
  readonly kinds: readonly StoredKindId[];
  /** Any where absent. */
  readonly states?: readonly string[];
}

const anySppd: Reference = {
  kinds: ['sppd'],
  states: ['DISETUJUI', 'BERJALAN', 'SELESAI_PERJALANAN', 'LPD_DITERIMA', 'DIVERIFIKASI'],
};
const evidence: Reference = {kinds: ['bukti']};

/** What each field that is the id of a document names, by the last name of its path, or the last two. */
const references: Readonly<Record<string, Reference>> = {
  dpa: {kinds: ['dpa'], states: ['DISAHKAN']},
  dasarDpa: {kinds: ['dpa'], states: ['DISAHKAN']},
  spdRefs: {kinds: ['penyediaan-dana'], states: ['TERBIT']},
  spjRef: {kinds: ['spj'], states: ['DISAHKAN']},
  spp: {kinds: ['spp'], states: ['DISETUJUI']},
  spm: {kinds: ['spm'], states: ['DIAJUKAN_BUD', 'SP2D_TERBIT']},
  npd: {kinds: ['npd'], states: ['DIBAYAR', 'DIPERTANGGUNGJAWABKAN']},
  spt: {kinds: ['spt']},
  sppd: anySppd,
  source: {
    kinds: ['sp2d', 'spj'],
    states: ['TERBIT', 'DI_BANK', 'CAIR', 'DIAJUKAN', 'DIVERIFIKASI', 'DISAHKAN'],
  },
  cardId: {kinds: ['kkpd-card']},
  sp2d: {kinds: ['sp2d'], states: ['DI_BANK', 'CAIR']},
  'bukti.id': evidence,
  'evidence.id': evidence,
  'purchases.id': {kinds: ['kkpd-transaction']},
};

/** What a field names; nothing for a field that names no document. */
export function referenceOf(path: string): Reference | undefined {
  const names = path.split('.').filter(name => !/^[0-9]+$/.test(name));
  return references[names.slice(-2).join('.')] ?? references[names.at(-1) ?? ''];
}

/** A document to choose, and the office it is of. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly skpd: string;
}

const label = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');

/** How many pages of a list are offered; who has more finds the newest. */
const pagesMax = 5;

async function documentsOf(kind: StoredKindId, {states}: Reference): Promise<Choice[]> {
  const found: Choice[] = [];
  let after: string | null = null;
  for (let page = 0; page < pagesMax; page += 1) {
    const query: {kind: StoredKindId; batas: string; setelah?: string} = {
      kind,
      batas: '100',
      ...(after !== null && {setelah: after}),
    };
    const {butir, berikut} = await client.documents.list({query});
    for (const {id, nomor, state, tanggal, subject, amount, skpd} of butir) {
      if (states && !states.includes(state)) continue;
      const number = nomor ?? `${shortTitle(kind)} ${tanggal === null ? '' : formatDate(tanggal, 'short')}`;
      const money = amount === null ? null : formatMoney(amount);
      found.push({
        value: id,
        skpd,
        label: label([number, subject, money, states ? null : stateLabel(state)]),
      });
    }
    if (berikut === null) break;
    after = berikut;
  }
  return found;
}

async function paymentChoices(): Promise<Choice[]> {
  const {butir} = await client.payments.list({query: {}});
  return butir.map(({id, uraian, payee, amount}) => ({
    value: id,
    skpd: '',
    label: label([uraian, payee, formatMoney(amount)]),
  }));
}

/** The documents a field may name, or the payments. */
export async function choicesOf(path: string, isPayment: boolean): Promise<Choice[]> {
  if (isPayment) return paymentChoices();
  const reference = referenceOf(path);
  if (!reference) return [];
  const lists = await Promise.all(reference.kinds.map(kind => documentsOf(kind, reference)));
  const taxable = path === 'source' ? await paymentChoices() : [];
  return [...lists.flat(), ...taxable];
}
