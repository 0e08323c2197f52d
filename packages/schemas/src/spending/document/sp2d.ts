import * as z from 'zod/mini';
import {nip} from '../../identifiers/nip.ts';
import {bankAccount} from '../account.ts';
import {amountFields, amountRules} from '../chain-amounts.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {day, documentId, line, list, wholeAbove} from '../part.ts';
import {shortRef} from '../remark.ts';
import {ruled} from '../rule.ts';

const makeSp2d = () =>
  ruled(
    {
      ...chainFields('SP2D'),
      /** The one SPM it pays, with the same amounts (B-13). */
      spm: documentId,
      ...amountFields(),
      /** RKUD. */
      rekeningSumber: bankAccount,
      /** NIP. */
      kuasaBud: nip,
      tanggalCair: z.exactOptional(day),
      bankRef: z.exactOptional(line(64)),
      shortRef,
      /** Each time the receiving bank sent it back. */
      retur: list(
        ruled({tanggal: day, amount: wholeAbove, alasan: line(200), bankRef: z.exactOptional(line(64))}),
        0,
        20,
      ),
    },
    [numbered, ...amountRules],
  );
/** Surat Perintah Pencairan Dana. @source PP 12/2019; Permendagri 77/2020; cashless.md 4.1 */
export const sp2d = /* @__PURE__ */ makeSp2d();
/** An SP2D. */
export type Sp2d = z.output<typeof sp2d>;
/** The SP2D for documentation and JSON Schema. */
export const sp2dDocument = /* @__PURE__ */ defineDocument({
  id: 'sp2d',
  version: '2026-11-30',
  title: {id: 'Surat Perintah Pencairan Dana (SP2D)', en: 'Disbursement order (SP2D)'},
  summary: {id: 'Perintah kuasa BUD kepada bank RKUD.', en: 'The order of the treasury to its bank.'},
  source: 'PP 12/2019; Permendagri 77/2020',
  schema: sp2d,
});
