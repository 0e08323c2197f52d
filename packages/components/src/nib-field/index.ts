import {define} from '../define.ts';
import {NibField} from './nib-field.ts';

define('kph-nib-field', NibField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-nib-field': NibField;
  }
}
