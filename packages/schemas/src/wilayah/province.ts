/**
 * The 38 province codes, as a pattern of their two digits.
 * @source Kepmendagri 300.2.2-2430/2025; 54 (Timor Timur) predates the national numbering.
 */
export const provincePattern = '[379][1-6]|1[1-9]|21|5[1-3]|6[1-5]|8[12]';

/**
 * Whether two digits are the Kemendagri code of one of the 38 provinces.
 * @source Kepmendagri 300.2.2-2430/2025
 */
export function isProvince(code: string): boolean {
  return new RegExp(`^(?:${provincePattern})$`).test(code);
}
