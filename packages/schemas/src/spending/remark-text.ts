import type {Text} from '../text.ts';

/** Characters of a bank remark. @source SNAP (remark); cashless.md 5.1 */
export const remarkMaxLength = 50;
/** Shape of a bank remark: the channels of BI cut or strip other characters. @source cashless.md 5.1 */
export const remarkShape = '^[A-Z0-9 .\\/\\-]+$';
/** Code of a remark with other characters, in a payment and in its flat record. */
export const remarkCode = 'pembayaran.berita';
/** What to do about {@link remarkCode}. */
export const remarkText: Text = {
  id: 'Berita transfer hanya huruf besar, angka, spasi, titik, garis miring, dan tanda hubung.',
  en: 'A bank remark has capitals, digits, spaces, dots, slashes and hyphens only.',
};
