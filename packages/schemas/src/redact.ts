import {nikFault} from './identifiers/nik.ts';

/**
 * E-mail addresses. They begin where a run of such characters begins and all lengths are bound, so that a long line without
 * an address costs nothing.
 */
const EMAIL =
  /(?<![^\s@<>"'(),;:[\]])[^\s@<>"'(),;:[\]]{1,254}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g;
/** Dotted NPWP of 15 digits, `00.170.800.7-327.000`. */
const NPWP = /(?<![0-9]|[0-9]\.)[0-9]{2}\.[0-9]{3}\.[0-9]{3}\.[0-9]-[0-9]{3}\.[0-9]{3}(?![0-9]|\.[0-9])/g;
/** Runs of exactly 16 digits. */
const SIXTEEN = /(?<![0-9])[0-9]{16}(?![0-9])/g;
/**
 * Mobile numbers that stand by themselves: not the tail of a longer number, not a group of a grouped amount or code,
 * not an amount in rupiah.
 */
const PHONE = /(?<![0-9]|[0-9][.,]|Rp\.? ?|IDR ?)(?:\+?62|0)8[0-9]{7,11}(?![0-9]|[.,][0-9])/gi;

/**
 * A free text for a log, an analytics event or an error report, without the personal data that can be known by shape:
 * `[EMAIL]`, dotted `[NPWP]`, `[NIK]` (16 digits that pass the NIK rule) and `[HP]`. Everything else must be redacted
 * by field name, or numbers of SP2D, amounts and account codes would be destroyed.
 *
 * @source UU 27/2022 (PDP); identifiers.md 1.5
 */
export function redact(text: string): string {
  return text
    .replace(EMAIL, '[EMAIL]')
    .replace(NPWP, '[NPWP]')
    .replace(SIXTEEN, digits => (nikFault(digits) ? digits : '[NIK]'))
    .replace(PHONE, '[HP]');
}
