import * as z from 'zod/mini';
import {kodeBank} from '../../identifiers/kode-bank.ts';
import {kkpdKinds} from '../kinds.ts';
import {defineDocument, paperFields} from '../paper.ts';
import {day, line, shaped, whole} from '../part.ts';
import {fault, ruled} from '../rule.ts';

const makeCard = () =>
  ruled(
    {
      ...paperFields(),
      /** Who holds it, as `kkpd.limit` names it. */
      holder: line(100),
      card: z.enum(kkpdKinds),
      /** Issuing bank. */
      bankCode: kodeBank,
      /** The last four digits; the whole number of a card is not stored. */
      lastFour: shaped('^[0-9]{4}$', 'kkpd.empat'),
      /** Limit in a cycle by the decree. */
      limit: whole,
      decree: line(200),
      validFrom: day,
      validTo: day,
    },
    [
      {
        codes: ['periode.terbalik'],
        fields: ['validFrom', 'validTo'],
        find: ({validFrom, validTo}) =>
          validFrom <= validTo ? [] : [fault('validTo', 'periode.terbalik', {x: validTo})],
      },
    ],
  );
/** A government card (KKPD) and who may use it. @source Permendagri 79/2022; cashless.md 5.8 */
export const kkpdCard = /* @__PURE__ */ makeCard();
/** A government card. */
export type KkpdCard = z.output<typeof kkpdCard>;
/** The card for documentation and JSON Schema. */
export const kkpdCardDocument = /* @__PURE__ */ defineDocument({
  id: 'kkpd-card',
  version: '2026-11-30',
  title: {id: 'Kartu Kredit Pemerintah Daerah (KKPD)', en: 'Government credit card (KKPD)'},
  summary: {id: 'Kartu, pemegang, jenis, dan batasnya.', en: 'A card, its holder, kind and limit.'},
  source: 'Permendagri 79/2022',
  schema: kkpdCard,
});
