import {define} from '../define.ts';
import {Dialog} from './dialog.ts';

define('kph-dialog', Dialog);

declare global {
  interface HTMLElementTagNameMap {
    'kph-dialog': Dialog;
  }
}
