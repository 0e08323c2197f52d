import {define} from '../define.ts';
import {NpwpField} from './npwp-field.ts';

define('kph-npwp-field', NpwpField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-npwp-field': NpwpField;
  }
}
