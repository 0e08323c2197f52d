import {addDays, addMonths, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {byDate, groupBy, totalOf} from './part.ts';
import type {DatedAmount} from './record.ts';
import {resultOf, type AuditRule, type Found, type NoParams} from './rule.ts';

type OfAccount = DatedAmount & {readonly accountNo: string};

/** Interest of the treasurers' accounts, and what was moved from each to the RKUD. */
export interface InterestInput {
  readonly interest: readonly OfAccount[];
  readonly transfers: readonly OfAccount[];
  readonly asOf: IsoDate;
}

/** What a finding of {@link r29} says. */
export interface Outstanding {
  readonly outstanding: Money;
}

/** Last day of the month after. */
const dueOf = (tanggal: IsoDate): IsoDate => addDays(addMonths(`${tanggal.slice(0, 7)}-01`, 2), -1);

/** What was moved pays for the oldest interest first. */
function outstandingOf(interest: readonly OfAccount[], movedSen: bigint): Found<Outstanding>[] {
  let moved = movedSen;
  return interest.flatMap(({id, amount}) => {
    const sen = senOf(amount);
    const paid = moved < sen ? moved : sen;
    moved -= paid;
    return sen > paid ? [{outstanding: moneyOfSen(sen - paid), evidence: [id]}] : [];
  });
}

/** interest was not moved to the RKUD by the end of the next month. @source cashless.md 10, 9.2 */
export const r29: AuditRule<InterestInput, NoParams, Outstanding, Outstanding> = {
  id: 'R-29',
  title: 'Jasa giro belum disetor ke RKUD',
  explanation: 'Jasa giro rekening bendahara belum disetor ke RKUD sampai akhir bulan berikutnya.',
  source: 'PP 39/2007; LHP BPK Pulau Taliabu 2019',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({interest, transfers, asOf}) => {
    const moved = new Map<string, bigint>();
    for (const {accountNo, tanggal, amount} of transfers)
      if (tanggal <= asOf) moved.set(accountNo, (moved.get(accountNo) ?? 0n) + senOf(amount));
    const due = interest.filter(({tanggal}) => dueOf(tanggal) < asOf).sort(byDate);
    const findings = [...groupBy(due, ({accountNo}) => accountNo)].flatMap(([accountNo, group]) =>
      outstandingOf(group, moved.get(accountNo) ?? 0n),
    );
    return resultOf('FINDING', findings, {outstanding: totalOf(findings, 'outstanding')});
  },
};
