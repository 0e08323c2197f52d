import {define} from '../define.ts';
import {Print} from './print.ts';

define('kph-print', Print);

declare global {
  interface HTMLElementTagNameMap {
    'kph-print': Print;
  }
}
