import {define} from '../define.ts';
import {EmailField} from './email-field.ts';

define('kph-email-field', EmailField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-email-field': EmailField;
  }
}
