import {define} from '../define.ts';
import {Receipt} from './receipt.ts';

define('kph-receipt', Receipt);

declare global {
  interface HTMLElementTagNameMap {
    'kph-receipt': Receipt;
  }
}
