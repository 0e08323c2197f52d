import {define} from '../define.ts';
import {DatePickerField} from './date-picker-field.ts';

define('kph-date-picker-field', DatePickerField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-date-picker-field': DatePickerField;
  }
}
