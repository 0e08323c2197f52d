import {cleanNtpn, ntpnFault} from '@kepahiang/schemas/identifiers/ntpn.js';
import {formatMoney, senOf, sumSen} from '@kepahiang/schemas/money.js';
import {fails, holds, type GuardCheck} from './office.ts';

/** States in which the money of a payment has left the treasurer's hands, booked or on its way. */
const underWay: ReadonlySet<string> = new Set(['released', 'sent', 'unknown', 'settled']);

/** `KAS_CUKUP`: the cash book covers what of the NPD is still to be paid. @source cashless.md 4.3 (B-10) @internal */
export const cashSuffices: GuardCheck<'NPD'> = {
  doc: 'NPD',
  needs: [],
  check({id, lines}, {book, payments}) {
    const own = payments.filter(({sourceDoc, state}) => sourceDoc.id === id && underWay.has(state));
    // Those are out of the book already, or in what is committed: they are not needed twice.
    const needed = sumSen(lines, ({amount}) => amount) - sumSen(own, ({amount}) => amount);
    const short = needed - (senOf(book.saldo) - senOf(book.committed));
    return needed <= 0n || short <= 0n ? holds : fails('KAS_KURANG', {kurang: formatMoney(short)});
  },
};

/** `REGISTER_DITANDATANGANI`: treasurer and PA have signed, two people. @source cashless.md 9.5 @internal */
export const registerSigned: GuardCheck<'PERIODE_BKU'> = {
  doc: 'PERIODE_BKU',
  needs: [],
  check({bp, pa, signatures}) {
    if (bp === pa) return fails('SIGNERS_EQUAL');
    const signed = new Set(signatures.map(({user}) => user));
    return signed.has(bp) && signed.has(pa) ? holds : fails('REGISTER_UNSIGNED');
  },
};

/** `BKU_DITUTUP`: the month of the LPJ is closed and its register signed. @source cashless.md 4.4, 9.5 @internal */
export const bookClosed: GuardCheck<'LPJ'> = {
  doc: 'LPJ',
  needs: [],
  check: ({bulan}, {closed}) =>
    closed.some(({month, signed}) => month === bulan && signed) ? holds : fails('BKU_OPEN', {bulan}),
};

/** `REKONSILIASI_NOL`: nothing of the month is left unexplained. @source cashless.md 4.3 (B-14), 9 @internal */
export const reconciled: GuardCheck<'LPJ'> = {
  doc: 'LPJ',
  needs: [],
  check({bulan}, {closed}) {
    const month = closed.find(one => one.month === bulan);
    if (!month) return fails('BKU_OPEN', {bulan});
    const {unexplained} = month;
    return senOf(unexplained) === 0n ? holds : fails('UNEXPLAINED', {selisih: formatMoney(unexplained)});
  },
};

/** `NTPN_VALID`: well formed, and no other tax was deposited by it. @source cashless.md 3.3, 4.4 @internal */
export const ntpnValid: GuardCheck<'PAJAK'> = {
  doc: 'PAJAK',
  needs: ['PAJAK'],
  check({id, ntpn}, {documents}, {facts}) {
    const given = facts['ntpn'] ?? ntpn;
    if (typeof given !== 'string' || given === '') return fails('NTPN_MISSING');
    const code = cleanNtpn(given);
    const fault = ntpnFault(code);
    if (fault) return fails(fault.code, fault.params);
    const used = documents.PAJAK.some(
      tax => tax.id !== id && tax.ntpn !== undefined && cleanNtpn(tax.ntpn) === code,
    );
    return used ? fails('NTPN_USED') : holds;
  },
};
