import type {Finding} from '@kepahiang/schemas/fault.js';
import {parseQris, qrisNmidFault, type QrisParts} from '@kepahiang/schemas/identifiers/qris.js';
import {formatMoney} from '@kepahiang/schemas/money.js';

/** A payload as it is shown, or why it must not be paid. */
export type QrisFacts =
  | {readonly ok: true; readonly parts: QrisParts; readonly amount: string | undefined}
  | {readonly ok: false; readonly fault: Finding};

/** Decimal text of a payload (`125000`, `75000.00`, `75000.5`) as money for people. */
export function payloadMoney(text: string): string {
  const [whole = '0', rest = ''] = text.split('.');
  return formatMoney(BigInt(whole || '0') * 100n + BigInt(rest.padEnd(2, '0')));
}

/**
 * Reads a payload. Transfers and cash withdrawal share the format; nobody pays a fee with them.
 *
 * @param nmid - The NMID registered for the OPD; a payload of another merchant is refused.
 */
export function qrisFacts(payload: string, nmid: string, opd: string): QrisFacts {
  const read = parseQris(payload);
  if (!read.ok) return read;
  if (read.parts.use !== 'merchant') return {ok: false, fault: {code: 'qris.bukan'}};
  const other = nmid ? qrisNmidFault(payload, nmid, opd) : undefined;
  if (other) return {ok: false, fault: other};
  const {amount} = read.parts;
  return {ok: true, parts: read.parts, amount: amount && payloadMoney(amount)};
}
