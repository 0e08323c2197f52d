import {define} from '../define.ts';
import {VirtualAccountPayment} from './va.ts';

define('kph-va', VirtualAccountPayment);

declare global {
  interface HTMLElementTagNameMap {
    'kph-va': VirtualAccountPayment;
  }
}
