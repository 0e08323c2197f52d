import {define} from '../define.ts';
import {NoRmField} from './no-rm-field.ts';

define('kph-no-rm-field', NoRmField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-no-rm-field': NoRmField;
  }
}
