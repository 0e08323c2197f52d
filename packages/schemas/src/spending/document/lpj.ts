import * as z from 'zod/mini';
import {formatMoney, senOf} from '../../money.ts';
import {closingCheck} from '../balance.ts';
import {lpjKinds} from '../kinds.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {difference, money, month} from '../part.ts';
import {fault, ruled} from '../rule.ts';
import {registerPenutupan} from './register-penutupan.ts';

const makeClosing = () =>
  ruled(
    {
      bku: difference, // below zero is B-10-NEG
      bank: money,
      tunai: money,
      panjar: money,
      pajakTerutang: money,
    },
    [
      {
        codes: ['B-10-NEG'],
        fields: ['bku'],
        find: ({bku}) => (senOf(bku) < 0n ? [fault('bku', 'B-10-NEG')] : []),
      },
      {
        codes: ['B-14'],
        fields: ['bku', 'bank', 'tunai'],
        find(balances) {
          const checked = closingCheck({...balances, unexplained: '0.00'});
          return checked.ok ? [] : [fault('bku', checked.code, {selisih: formatMoney(checked.diff)})];
        },
      },
    ],
  );

const makeLpj = () =>
  ruled(
    {
      ...chainFields('LPJ'),
      jenis: z.enum(lpjKinds),
      bulan: month,
      saldoAwal: money,
      penerimaan: money,
      pengeluaran: money,
      saldoAkhir: makeClosing(),
      registerPenutupan,
    },
    [
      numbered,
      {
        codes: ['B-10'],
        fields: ['saldoAwal', 'penerimaan', 'pengeluaran', 'saldoAkhir'],
        find({saldoAwal, penerimaan, pengeluaran, saldoAkhir}) {
          const computed = senOf(saldoAwal) + senOf(penerimaan) - senOf(pengeluaran);
          const diff = senOf(saldoAkhir.bku) - computed;
          return diff === 0n ? [] : [fault('saldoAkhir.bku', 'B-10', {selisih: formatMoney(diff)})];
        },
      },
      {
        codes: ['lpj.register'],
        fields: ['bulan', 'saldoAkhir', 'registerPenutupan'],
        find({bulan, saldoAkhir: {bku, bank, tunai}, registerPenutupan: closed}) {
          const same =
            closed.tanggal.startsWith(bulan) &&
            [bku, bank, tunai].join() === [closed.saldoBku, closed.bkuBank, closed.bkuTunai].join();
          return same ? [] : [fault('registerPenutupan', 'lpj.register')];
        },
      },
    ],
  );
/** Laporan Pertanggungjawaban of a month, administrative or functional. @source Permendagri 77/2020; cashless.md 4.1, 4.3 */
export const lpj = /* @__PURE__ */ makeLpj();
/** An LPJ. */
export type Lpj = z.output<typeof lpj>;
/** The LPJ for documentation and JSON Schema. */
export const lpjDocument = /* @__PURE__ */ defineDocument({
  id: 'lpj',
  version: '2026-11-30',
  title: {id: 'Laporan Pertanggungjawaban (LPJ)', en: 'Monthly report of the treasurer (LPJ)'},
  summary: {
    id: 'Laporan bulanan bendahara dengan register penutupan kas.',
    en: 'The monthly report of a treasurer with its closing register.',
  },
  source: 'Permendagri 77/2020',
  schema: lpj,
});
