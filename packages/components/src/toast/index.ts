import {define} from '../define.ts';
import {Toast} from './toast.ts';

define('kph-toast', Toast);

declare global {
  interface HTMLElementTagNameMap {
    'kph-toast': Toast;
  }
}
