import {define} from '../define.ts';
import {NikField} from './nik-field.ts';

define('kph-nik-field', NikField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-nik-field': NikField;
  }
}
