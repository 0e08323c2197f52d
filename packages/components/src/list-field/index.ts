import {define} from '../define.ts';
import {ListField} from './list-field.ts';

define('kph-list-field', ListField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-list-field': ListField;
  }
}
