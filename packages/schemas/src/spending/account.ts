import * as z from 'zod/mini';
import {kodeBank} from '../identifiers/kode-bank.ts';
import {kodeRekeningFault} from '../identifiers/kode-rekening.ts';
import {noRekening} from '../identifiers/no-rekening.ts';
import {subKegiatan} from '../identifiers/sub-kegiatan.ts';
import {budgetSources} from './kinds.ts';
import {line, list, shaped, wholeAbove} from './part.ts';
import {fault, ruled, type Between} from './rule.ts';

/** Five levels of the structure before Permendagri 90/2019, `5.2.2.15.02`. */
const legacyPattern = '^[0-9]\\.[0-9]\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}$';
const isLegacy = (rekening: string): boolean => new RegExp(legacyPattern).test(rekening);

/** A kode rekening of either structure; {@link accountRule} says which of them it must be. */
const rekening = /* @__PURE__ */ shaped('^[0-9.]{1,30}$', 'rekening.lebar');

/**
 * Where spending is charged: sub-activity and account. `scheme: 'PMDN13'` marks an account of the old structure, which old
 * books and Perbup still cite; it is imported, never written anew.
 * @source Permendagri 90/2019; Permendagri 13/2006; cashless.md 3.3
 */
export const accountFields = () => ({
  subKegiatan,
  rekening,
  scheme: z.exactOptional(z.literal('PMDN13')),
});

/** A line of the budget: {@link accountFields} with the source of its money. @source cashless.md 4.1 */
export const budgetFields = () => ({...accountFields(), sumberDana: z.enum(budgetSources)});

/** The account is of the structure its scheme says. */
export const accountRule: Between<{
  readonly rekening?: string | undefined;
  readonly scheme?: 'PMDN13' | undefined;
}> = {
  codes: ['rekening.bas', 'rekening.bukan_rincian', 'rekening.lebar', 'rekening.pmdn13'],
  fields: ['rekening', 'scheme'],
  find({rekening: given, scheme}) {
    if (given === undefined) return scheme ? [fault('scheme', 'isian.tidak_berlaku')] : [];
    if (scheme) return isLegacy(given) ? [] : [fault('rekening', 'rekening.pmdn13')];
    const found = kodeRekeningFault(given);
    return found ? [fault('rekening', found.code, found.params)] : [];
  },
};

const makeAmountLine = () => ruled({...accountFields(), amount: wholeAbove}, [accountRule]);
/** An amount charged to one account. */
export const amountLine = /* @__PURE__ */ makeAmountLine();
/** At least one {@link amountLine}. */
export const amountLines = (min = 1) => list(amountLine, min, 2000);

const makeBankAccount = () =>
  ruled({
    bank: kodeBank,
    /** Number of the account, leading zeros kept. */
    rekening: noRekening,
    namaRekening: line(100),
  });
/** An account at a bank. */
export const bankAccount = /* @__PURE__ */ makeBankAccount();
