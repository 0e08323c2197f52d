import {define} from '../define.ts';
import {DatetimeField} from './datetime-field.ts';

define('kph-datetime-field', DatetimeField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-datetime-field': DatetimeField;
  }
}
