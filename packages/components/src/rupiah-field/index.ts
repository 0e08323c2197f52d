import {define} from '../define.ts';
import {RupiahField} from './rupiah-field.ts';

define('kph-rupiah-field', RupiahField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-rupiah-field': RupiahField;
  }
}
