import {regionalBankAt} from '@kepahiang/cashless/channel.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {opdList} from '@kepahiang/schemas/opd.js';

/**
 * Account an SKPD pays from: bank code and number. Zeros and a counter until BKD hands over the decree.
 *
 * @source decree of the regent on treasurer accounts (rule R-26)
 */
export function sourceAccountOf(skpd: string, date: IsoDate): string {
  const index = opdList.findIndex(opd => opd.slug === skpd);
  return `${regionalBankAt(date)}${String(index + 1).padStart(10, '0')}`;
}

/** The number of an account without the code of its bank, as the bank's own papers have it. */
export function accountNumber(account: string): string {
  return account.slice(3);
}
