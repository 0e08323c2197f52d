import {define} from '../define.ts';
import {KkField} from './kk-field.ts';

define('kph-kk-field', KkField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-kk-field': KkField;
  }
}
