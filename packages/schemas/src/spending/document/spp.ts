import * as z from 'zod/mini';
import {formatMoney, senOf, type Money} from '../../money.ts';
import {amountFields, amountRules} from '../chain-amounts.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {count, day, documentId, line, list, wholeAbove} from '../part.ts';
import {alsoRuled, fault, ruled} from '../rule.ts';

const makeContract = () =>
  ruled(
    {
      nomor: line(100),
      tanggal: day,
      nilai: wholeAbove,
      /** Which term is paid, from 1. */
      terminKe: count(1, 999),
      bastNomor: z.exactOptional(line(100)),
      bastTanggal: z.exactOptional(day),
      /** Guarantee of an advance paid before the handover. */
      jaminan: z.exactOptional(ruled({nomor: line(100), penerbit: line(100), nilai: wholeAbove})),
    },
    [
      {
        codes: ['NO_BAST'],
        fields: ['bastNomor', 'bastTanggal', 'jaminan'],
        find: ({bastNomor, bastTanggal, jaminan}) =>
          (jaminan ?? (bastNomor !== undefined && bastTanggal !== undefined))
            ? []
            : [fault(bastNomor === undefined ? 'bastNomor' : 'bastTanggal', 'NO_BAST')],
      },
    ],
  );

const makeSpp = () =>
  ruled(
    {
      ...chainFields('SPP'),
      ...amountFields(),
      /** Releases of funds it draws on; an UP draws on none. */
      spdRefs: list(documentId, 0, 100),
      kontrak: z.exactOptional(makeContract()),
      spjRef: z.exactOptional(documentId),
    },
    [
      numbered,
      ...amountRules,
      {need: 'spjRef', when: {field: 'jenis', op: 'in', value: ['GU', 'GU_NIHIL', 'TU_NIHIL']}},
      {
        codes: ['isian.kosong'],
        fields: ['jenis', 'spdRefs'],
        find: ({jenis, spdRefs}) =>
          jenis === 'UP' || spdRefs.length > 0 ? [] : [fault('spdRefs', 'isian.kosong')],
      },
    ],
  );
/**
 * Surat Permintaan Pembayaran. Whether a contract must be named depends on the limit of receipts: see {@link sppUnder}.
 * @source PP 12/2019; Permendagri 77/2020; cashless.md 4.1, 4.3 (B-01, B-02)
 */
export const spp = /* @__PURE__ */ makeSpp();
/** An SPP. */
export type Spp = z.output<typeof spp>;

/**
 * The schema of an SPP with the limit up to which a receipt does for goods and services; above it the contract is named.
 *
 * @param receiptLimit - Limit of the day as canonical money: data of the procurement rules, never a constant.
 * @source Perpres 16/2018 (procurement); cashless.md 4.1
 */
/* @__NO_SIDE_EFFECTS__ */
export function sppUnder(receiptLimit: Money): typeof spp {
  return alsoRuled(spp, [
    {
      codes: ['spp.kontrak'],
      fields: ['jenis', 'bruto', 'kontrak'],
      find: ({jenis, bruto, kontrak}) =>
        jenis === 'LS_BARANG_JASA' && kontrak === undefined && senOf(bruto) > senOf(receiptLimit)
          ? [fault('kontrak', 'spp.kontrak', {x: formatMoney(receiptLimit)})]
          : [],
    },
  ]);
}

/** The SPP for documentation and JSON Schema. */
export const sppDocument = /* @__PURE__ */ defineDocument({
  id: 'spp',
  version: '2026-11-30',
  title: {id: 'Surat Permintaan Pembayaran (SPP)', en: 'Payment request (SPP)'},
  summary: {
    id: 'Permintaan pembayaran UP, GU, TU, LS, atau nihil, dengan potongannya.',
    en: 'A request for imprest, replenishment or direct payment, with what is withheld.',
  },
  source: 'PP 12/2019; Permendagri 77/2020',
  schema: spp,
});
