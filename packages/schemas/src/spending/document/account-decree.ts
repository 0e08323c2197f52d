import * as z from 'zod/mini';
import {kodeBank} from '../../identifiers/kode-bank.ts';
import {kodeSkpd} from '../../identifiers/kode-skpd.ts';
import {noRekening} from '../../identifiers/no-rekening.ts';
import {accountKinds} from '../kinds.ts';
import {defineDocument, paperFields} from '../paper.ts';
import {day, line, list} from '../part.ts';
import {fault, ruled} from '../rule.ts';

const makeDecreeAccount = () =>
  ruled(
    {
      skpd: kodeSkpd,
      unit: z.exactOptional(line(100)),
      kind: z.enum(accountKinds),
      bankCode: kodeBank,
      accountNo: noRekening,
      accountName: line(100),
      validFrom: day,
      validTo: z.exactOptional(day),
    },
    [
      {
        codes: ['periode.terbalik'],
        fields: ['validFrom', 'validTo'],
        find: ({validFrom, validTo}) =>
          validTo === undefined || validFrom <= validTo
            ? []
            : [fault('validTo', 'periode.terbalik', {x: validTo})],
      },
    ],
  );

const makeAccountDecree = () =>
  ruled({...paperFields(), accounts: list(makeDecreeAccount(), 1, 2000), penandatangan: line(100)});
/** Decree of the KDH on the accounts public money may lie in. @source PP 12/2019; cashless.md 5.1, 10 */
export const accountDecree = /* @__PURE__ */ makeAccountDecree();
/** A decree on accounts. */
export type AccountDecree = z.output<typeof accountDecree>;
/** The decree for documentation and JSON Schema. */
export const accountDecreeDocument = /* @__PURE__ */ defineDocument({
  id: 'account-decree',
  version: '2026-11-30',
  title: {id: 'Keputusan kepala daerah tentang rekening', en: 'Decree on accounts'},
  summary: {id: 'Rekening tempat uang daerah boleh disimpan.', en: 'Accounts public money may lie in.'},
  source: 'PP 12/2019',
  schema: accountDecree,
});
