import {define} from '../define.ts';
import {AddressField} from './address-field.ts';

define('kph-address-field', AddressField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-address-field': AddressField;
  }
}
