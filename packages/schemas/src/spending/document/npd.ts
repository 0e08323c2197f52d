import * as z from 'zod/mini';
import {nip} from '../../identifiers/nip.ts';
import {formatMoney} from '../../money.ts';
import {accountFields, accountRule, bankAccount} from '../account.ts';
import {budgetCheck} from '../balance.ts';
import {npdKinds, npdSources} from '../kinds.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {area, list, whole, wholeAbove} from '../part.ts';
import {fault, ruled} from '../rule.ts';

const makeNpdLine = () =>
  ruled({...accountFields(), sisaPagu: whole, amount: wholeAbove}, [
    accountRule,
    {
      codes: ['B-03'],
      fields: ['sisaPagu', 'amount'],
      find({sisaPagu, amount}) {
        const checked = budgetCheck({pagu: sisaPagu, realised: [], request: amount});
        return checked.ok ? [] : [fault('amount', checked.code, {lebih: formatMoney(checked.excess)})];
      },
    },
  ]);

const makeNpd = () =>
  ruled(
    {
      ...chainFields('NPD'),
      /** NIP of the PPTK who asks. */
      pptk: nip,
      /** NIP of the treasurer who pays. */
      bendahara: nip,
      sumber: z.enum(npdSources),
      jenis: z.enum(npdKinds),
      lines: list(makeNpdLine(), 1, 500),
      /** Where the advance goes. */
      rekeningTujuan: z.exactOptional(bankAccount),
      keperluan: area(500),
    },
    [numbered, {need: 'rekeningTujuan', when: {field: 'jenis', op: 'ne', value: 'TANPA_PANJAR'}}],
  );
/** Nota Pencairan Dana: the PPTK asks the treasurer for money out of UP or TU. @source Permendagri 77/2020; cashless.md 4.1 */
export const npd = /* @__PURE__ */ makeNpd();
/** An NPD. */
export type Npd = z.output<typeof npd>;
/** The NPD for documentation and JSON Schema. */
export const npdDocument = /* @__PURE__ */ defineDocument({
  id: 'npd',
  version: '2026-11-30',
  title: {id: 'Nota Pencairan Dana (NPD)', en: 'Request for imprest money (NPD)'},
  summary: {
    id: 'Permintaan PPTK kepada bendahara atas UP/TU.',
    en: 'The PPTK asks the treasurer for imprest money.',
  },
  source: 'Permendagri 77/2020',
  schema: npd,
});
