import {define} from '../define.ts';
import {NameField} from './name-field.ts';

define('kph-name-field', NameField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-name-field': NameField;
  }
}
