import {define} from '../define.ts';
import {PhoneField} from './phone-field.ts';

define('kph-phone-field', PhoneField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-phone-field': PhoneField;
  }
}
