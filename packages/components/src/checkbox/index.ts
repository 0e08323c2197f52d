import {define} from '../define.ts';
import {Checkbox} from './checkbox.ts';

define('kph-checkbox', Checkbox);

declare global {
  interface HTMLElementTagNameMap {
    'kph-checkbox': Checkbox;
  }
}
