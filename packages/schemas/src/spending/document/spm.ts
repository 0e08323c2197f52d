import * as z from 'zod/mini';
import {nip} from '../../identifiers/nip.ts';
import {amountFields, amountRules} from '../chain-amounts.ts';
import {chainFields, defineDocument, numbered, signature} from '../paper.ts';
import {documentId} from '../part.ts';
import {fault, ruled} from '../rule.ts';

const makeSpm = () =>
  ruled(
    {
      ...chainFields('SPM'),
      /** The one SPP it orders, with the same amounts (B-13). */
      spp: documentId,
      ...amountFields(),
      penandatangan: ruled({nip, role: z.enum(['PA', 'KPA'])}),
      tandaTanganElektronik: z.exactOptional(signature),
      /** BUD deposits what is withheld from LS, the treasurer the rest. */
      potonganDisetorOleh: z.enum(['BUD', 'BP']),
    },
    [
      numbered,
      ...amountRules,
      {
        codes: ['spm.penyetor'],
        fields: ['jenis', 'potonganDisetorOleh'],
        find({jenis, potonganDisetorOleh}) {
          const depositor = jenis.startsWith('LS_') ? 'BUD' : 'BP';
          return potonganDisetorOleh === depositor
            ? []
            : [fault('potonganDisetorOleh', 'spm.penyetor', {x: depositor})];
        },
      },
    ],
  );
/** Surat Perintah Membayar. @source PP 12/2019; Permendagri 77/2020; cashless.md 4.1 */
export const spm = /* @__PURE__ */ makeSpm();
/** An SPM. */
export type Spm = z.output<typeof spm>;
/** The SPM for documentation and JSON Schema. */
export const spmDocument = /* @__PURE__ */ defineDocument({
  id: 'spm',
  version: '2026-11-30',
  title: {id: 'Surat Perintah Membayar (SPM)', en: 'Payment order (SPM)'},
  summary: {id: 'Perintah PA/KPA untuk membayar satu SPP.', en: 'The order of PA or KPA to pay one SPP.'},
  source: 'PP 12/2019; Permendagri 77/2020',
  schema: spm,
});
