import * as z from 'zod/mini';
import {kodeSkpd} from '../../identifiers/kode-skpd.ts';
import {ntpn} from '../../identifiers/ntpn.ts';
import {senOf} from '../../money.ts';
import {accountFields, accountRule} from '../account.ts';
import {hasOneSide} from '../balance.ts';
import {chainDocuments} from '../chain.ts';
import {subBooks} from '../kinds.ts';
import {defineDocument} from '../paper.ts';
import {count, day, difference, documentId, line, moment} from '../part.ts';
import {shortRef} from '../remark.ts';
import {fault, ruled} from '../rule.ts';

const makeBkuEntry = () =>
  ruled(
    {
      id: documentId,
      /** Gapless per SKPD and year, from 1. */
      no: count(1, 10_000_000),
      tanggal: day,
      tahunAnggaran: count(2003, 2099),
      skpd: kodeSkpd,
      unit: z.exactOptional(line(100)),
      uraian: line(300),
      rekening: z.exactOptional(accountFields().rekening),
      scheme: accountFields().scheme,
      in: difference, // ONE_SIDE says what is wrong with both sides
      out: difference,
      saldo: difference, // below zero is B-10-NEG
      bukuPembantu: z.enum(subBooks),
      /** The document it books; `REKENING_KORAN` for what the bank does by itself. */
      ref: ruled({doc: z.enum([...chainDocuments, 'REKENING_KORAN']), id: documentId}),
      shortRef: z.exactOptional(shortRef),
      ntpn: z.exactOptional(ntpn),
      postedAt: moment,
      /** Number of the entry this one corrects; an entry is never edited. */
      correctsNo: z.exactOptional(count(1, 10_000_000)),
    },
    [
      accountRule,
      {
        codes: ['ONE_SIDE'],
        fields: ['in', 'out'],
        find: entry => (hasOneSide(entry) ? [] : [fault('out', 'ONE_SIDE')]),
      },
      {
        codes: ['B-10-NEG'],
        fields: ['saldo'],
        find: ({saldo}) => (senOf(saldo) < 0n ? [fault('saldo', 'B-10-NEG')] : []),
      },
      {
        codes: ['bku.koreksi'],
        fields: ['no', 'correctsNo'],
        find: ({no, correctsNo = 0}) => (correctsNo < no ? [] : [fault('correctsNo', 'bku.koreksi', {no})]),
      },
    ],
  );
/** One entry of the cash book (BKU) and of one of its sub-books. @source Permendagri 77/2020; cashless.md 4.1 */
export const bkuEntry = /* @__PURE__ */ makeBkuEntry();
/** An entry of the cash book. */
export type BkuEntry = z.output<typeof bkuEntry>;
/** The entry for documentation and JSON Schema. */
export const bkuEntryDocument = /* @__PURE__ */ defineDocument({
  id: 'bku-entry',
  version: '2026-11-30',
  title: {id: 'Pembukuan BKU', en: 'Entry of the cash book (BKU)'},
  summary: {
    id: 'Satu baris buku kas umum dan buku pembantunya.',
    en: 'One line of the cash book and its sub-book.',
  },
  source: 'Permendagri 77/2020',
  schema: bkuEntry,
});
