import {define} from '../define.ts';
import {NumberField} from './number-field.ts';

define('kph-number-field', NumberField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-number-field': NumberField;
  }
}
