import {define} from '../define.ts';
import {PaymentStatus} from './payment-status.ts';

define('kph-payment-status', PaymentStatus);

declare global {
  interface HTMLElementTagNameMap {
    'kph-payment-status': PaymentStatus;
  }
}
