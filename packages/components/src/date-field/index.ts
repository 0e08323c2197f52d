import {define} from '../define.ts';
import {DateField} from './date-field.ts';

define('kph-date-field', DateField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-date-field': DateField;
  }
}
