import {define} from '../define.ts';
import {PhotoField} from './photo-field.ts';

define('kph-photo-field', PhotoField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-photo-field': PhotoField;
  }
}
