import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';

/** Documents of a trip are in whole rupiah: what lies below falls away. */
export const wholeRupiah = (sen: bigint): bigint => sen - (sen % 100n);

/** A claimed cost in sen of whole rupiah. @throws RangeError for what is no money, or below zero */
export function claimedSen(money: Money): bigint {
  const sen = senOf(money);
  if (sen < 0n) throw new RangeError('Biaya perjalanan tidak boleh negatif.');
  return wholeRupiah(sen);
}

/**
 * Splits the price of a shared room among its travellers before each is held against his own ceiling (P-10). The parts
 * add up to the price exactly; the first ones carry a rupiah that cannot be divided.
 *
 * @param actual - Price of the room for the night, `'1000001.00'` for two is `'500001.00'` and `'500000.00'`.
 * @throws RangeError when nobody, or no whole number of people, slept in it
 * @source cashless.md 7.3 P-10
 */
export function splitRoom(actual: Money, travellers: number): Money[] {
  if (!Number.isSafeInteger(travellers) || travellers < 1)
    throw new RangeError('Jumlah penghuni kamar harus bilangan bulat mulai dari 1.');
  const rupiah = claimedSen(actual) / 100n;
  const [part, rest] = [rupiah / BigInt(travellers), Number(rupiah % BigInt(travellers))];
  return Array.from({length: travellers}, (_, index) => moneyOfSen((part + (index < rest ? 1n : 0n)) * 100n));
}
