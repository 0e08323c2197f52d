import {define} from '../define.ts';
import {SelectField} from './select-field.ts';

define('kph-select-field', SelectField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-select-field': SelectField;
  }
}
