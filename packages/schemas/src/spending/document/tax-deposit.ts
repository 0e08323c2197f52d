import * as z from 'zod/mini';
import {kodeSkpd} from '../../identifiers/kode-skpd.ts';
import {taxNames} from '../kinds.ts';
import {defineDocument, historyOf} from '../paper.ts';
import {count, day, documentId, line, moment, whole, wholeAbove} from '../part.ts';
import {fault, ruled, type Needed} from '../rule.ts';
import {taxFields} from '../tax-part.ts';
import {statesOf} from '../transitions.ts';

const deposited = ['DISETOR', 'DILAPORKAN'];
/** What proves a deposit stands there once it is one, and not before. */
const proof = <Field extends 'ntpn' | 'ntb' | 'bukuTanggal'>(need: Field): Needed<Field> => ({
  need,
  when: {field: 'status', op: 'in', value: deposited},
  only: true,
});

const makeTaxDeposit = () =>
  ruled(
    {
      id: documentId,
      tahunAnggaran: count(2003, 2099),
      skpd: kodeSkpd,
      unit: z.exactOptional(line(100)),
      /** The SP2D, SPJ or payment it was withheld from. */
      source: documentId,
      jenis: z.enum(taxNames),
      dasar: whole,
      /** @unit basis points */
      tarifBp: count(0, 10_000),
      /** Withheld, and deposited to the rupiah. */
      amount: wholeAbove,
      ...taxFields(),
      billing: z.exactOptional(taxFields().billing),
      billingExpiresAt: z.exactOptional(moment),
      due: day,
      /** `null` while it is not deposited. */
      depositedOn: z.nullable(day),
      status: z.enum(statesOf('PAJAK')),
      history: historyOf('PAJAK'),
      version: count(0, 1_000_000),
    },
    [
      {need: 'billing', when: {field: 'status', op: 'in', value: ['BILLING_AKTIF', ...deposited]}},
      proof('ntpn'),
      proof('ntb'),
      proof('bukuTanggal'),
      {
        codes: ['isian.kosong', 'isian.tidak_berlaku'],
        fields: ['status', 'depositedOn'],
        find({status, depositedOn}) {
          if (deposited.includes(status) === (depositedOn !== null)) return [];
          return [fault('depositedOn', depositedOn === null ? 'isian.kosong' : 'isian.tidak_berlaku')];
        },
      },
    ],
  );
/** A tax withheld and on its way to the state: billing, NTPN and NTB. @source PMK 225/PMK.05/2020; cashless.md 4.4, 6.6 */
export const taxDeposit = /* @__PURE__ */ makeTaxDeposit();
/** A tax withheld. */
export type TaxDepositRecord = z.output<typeof taxDeposit>;
/** The tax for documentation and JSON Schema. */
export const taxDepositDocument = /* @__PURE__ */ defineDocument({
  id: 'tax-deposit',
  version: '2026-11-30',
  title: {id: 'Pungutan dan setoran pajak', en: 'Tax withheld and deposited'},
  summary: {
    id: 'Pajak yang dipungut, billing, dan NTPN-nya.',
    en: 'A tax withheld, its billing code and NTPN.',
  },
  source: 'PMK 225/PMK.05/2020; PMK 81/2024',
  schema: taxDeposit,
});
