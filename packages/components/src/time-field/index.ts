import {define} from '../define.ts';
import {TimeField} from './time-field.ts';

define('kph-time-field', TimeField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-time-field': TimeField;
  }
}
