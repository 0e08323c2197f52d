import {define} from '../define.ts';
import {TextField} from './text-field.ts';

define('kph-text-field', TextField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-text-field': TextField;
  }
}
