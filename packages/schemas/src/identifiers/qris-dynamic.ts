import {crc16, readTlv, writeTlv, type TlvObject} from '../vocabulary/tlv.ts';
import {qrisFault, type Qris} from './qris.ts';

/**
 * Makes a dynamic QRIS payload from the OPD's static one: 01 becomes 12, the amount goes in as whole rupiah in order of
 * tags, the bill number as 62-01, and the check sum is made anew.
 *
 * @param bill.amountRupiah - Whole rupiah, more than zero.
 * @param bill.billNumber - At most 25 characters.
 * @throws RangeError when the static payload, the amount or the bill number does not fit
 * @source EMV QRCPS; identifiers.md 6.4.
 */
export function dynamicQris(
  staticPayload: string,
  bill: {readonly amountRupiah: bigint | number; readonly billNumber?: string},
): Qris {
  refuseFaulty(staticPayload);
  const amount = BigInt(bill.amountRupiah);
  if (amount <= 0n) throw new RangeError('Nominal QRIS harus lebih dari nol');
  const objects = new Map(readTlv(staticPayload));
  objects.set('01', '12').set('54', String(amount)).delete('63');
  if (bill.billNumber !== undefined) objects.set('62', withBill(objects.get('62'), bill.billNumber));
  const body = `${writeTlv(inOrder(objects))}6304`;
  const payload = body + crc16(body);
  refuseFaulty(payload);
  return payload as Qris;
}

function refuseFaulty(payload: string): void {
  const fault = qrisFault(payload);
  if (fault) throw new RangeError(`Kode QRIS tidak dapat dipakai: ${fault.code}`);
}

/** Tag 00 first, the others by number: nothing but order may differ from what the acquirer issued. */
function inOrder(objects: ReadonlyMap<string, string>): TlvObject[] {
  return [...objects].sort(([one], [other]) => (one < other ? -1 : 1));
}

function withBill(additional: string | undefined, billNumber: string): string {
  if ([...billNumber].length > 25) throw new RangeError('Nomor tagihan paling banyak 25 karakter');
  return writeTlv(inOrder(new Map(readTlv(additional ?? '') ?? []).set('01', billNumber)));
}
