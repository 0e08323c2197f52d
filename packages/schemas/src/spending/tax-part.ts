import * as z from 'zod/mini';
import {kodeBillingFault} from '../identifiers/kode-billing.ts';
import {ntb} from '../identifiers/ntb.ts';
import {ntpn} from '../identifiers/ntpn.ts';
import {finding, type Finding} from '../fault.ts';
import {day, judged, month, shaped} from './part.ts';

/** A billing code of the tax office: 15 digits, the first 0 to 3; others are of customs and PNBP. */
function taxBillingFault(digits: string): Finding | undefined {
  return kodeBillingFault(digits) ?? (/^[0-3]/.test(digits) ? undefined : finding('billing.bukan_pajak'));
}

/** Billing code of a tax. @source PMK 225/PMK.05/2020; cashless.md 3.3 */
export const taxBilling = /* @__PURE__ */ judged(taxBillingFault, {pattern: '^[0-3][0-9]{14}$'});
/** Mata anggaran penerimaan (MAP) or KAP: six digits from 4. */
export const taxMap = /* @__PURE__ */ shaped('^4[0-9]{5}$', 'pajak.map');
/** Kode jenis setoran: three digits. */
export const taxKjs = /* @__PURE__ */ shaped('^[0-9]{3}$', 'pajak.kjs');

/** Where a tax goes and how its deposit is proven; the proof comes with the bank's answer. @source cashless.md 5.1 */
export const taxFields = () => ({
  map: taxMap,
  kjs: taxKjs,
  /** Month the tax is of. */
  masa: month,
  billing: taxBilling,
  ntpn: z.exactOptional(ntpn),
  ntb: z.exactOptional(ntb),
  /** Day the state has booked it. */
  bukuTanggal: z.exactOptional(day),
});
