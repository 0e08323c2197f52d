import {opdList} from '@kepahiang/schemas/opd.js';

/** Bank of the regency's accounts. */
const regionalBank = '133';

/**
 * Account an SKPD pays from: bank code and number. Zeros and a counter until BKD hands over the decree.
 *
 * @source decree of the regent on treasurer accounts (rule R-26)
 */
export function sourceAccountOf(skpd: string): string {
  const index = opdList.findIndex(opd => opd.slug === skpd);
  return `${regionalBank}${String(index + 1).padStart(10, '0')}`;
}
