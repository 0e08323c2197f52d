import {define} from '../define.ts';
import {BpjsField} from './bpjs-field.ts';

define('kph-bpjs-field', BpjsField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-bpjs-field': BpjsField;
  }
}
