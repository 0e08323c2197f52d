import * as z from 'zod/mini';
import {kodeBank} from '../identifiers/kode-bank.ts';
import {nik} from '../identifiers/nik.ts';
import {noRekening} from '../identifiers/no-rekening.ts';
import {npwp} from '../identifiers/npwp.ts';
import {beneficiaryTypes, transferChannels, type Channel} from './kinds.ts';
import {line, moment} from './part.ts';
import {fault, ruled} from './rule.ts';
import type {ChainState} from './transitions.ts';

const makeBeneficiary = () =>
  ruled(
    {
      type: z.enum(beneficiaryTypes),
      name: line(100),
      bankCode: z.exactOptional(kodeBank),
      accountNo: z.exactOptional(noRekening),
      accountName: z.exactOptional(line(100)),
      npwp: z.exactOptional(npwp),
      nik: z.exactOptional(nik),
      /** When the bank was asked whose account it is, and whether the names agree. */
      verifiedAt: z.exactOptional(moment),
      nameMatch: z.exactOptional(z.boolean()),
    },
    [
      {
        codes: ['bayar.npwp_nik'],
        fields: ['type', 'npwp', 'nik'],
        find: ({type, npwp: taxpayer, nik: person}) =>
          ['PENYEDIA', 'PEGAWAI', 'MASYARAKAT'].includes(type) &&
          taxpayer === undefined &&
          person === undefined
            ? [fault('npwp', 'bayar.npwp_nik')]
            : [],
      },
    ],
  );
/** Whom a payment goes to. @source cashless.md 5.1 */
export const beneficiary = /* @__PURE__ */ makeBeneficiary();

type AccountField = 'bankCode' | 'accountNo' | 'accountName' | 'verifiedAt' | 'nameMatch';

/**
 * What of the payee's account must be there: all of it for a transfer, and who has asked the bank once it is no draft. A
 * person without an account is paid in cash, and a billing code, a VA or a QRIS has none.
 */
export function needsAccount(channel: Channel, state: ChainState<'PAYMENT'>): readonly AccountField[] {
  if (!(transferChannels as readonly Channel[]).includes(channel)) return [];
  const account = ['bankCode', 'accountNo', 'accountName'] as const;
  return state === 'draft' ? account : [...account, 'verifiedAt', 'nameMatch'];
}
