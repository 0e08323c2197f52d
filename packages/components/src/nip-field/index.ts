import {define} from '../define.ts';
import {NipField} from './nip-field.ts';

define('kph-nip-field', NipField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-nip-field': NipField;
  }
}
