import {define} from '../define.ts';
import {QrisPayment} from './qris.ts';

define('kph-qris', QrisPayment);

declare global {
  interface HTMLElementTagNameMap {
    'kph-qris': QrisPayment;
  }
}
