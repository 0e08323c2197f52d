import {define} from '../define.ts';
import {Menu} from './menu.ts';

define('kph-menu', Menu);

declare global {
  interface HTMLElementTagNameMap {
    'kph-menu': Menu;
  }
}
