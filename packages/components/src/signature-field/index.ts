import {define} from '../define.ts';
import {SignatureField} from './signature-field.ts';

define('kph-signature-field', SignatureField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-signature-field': SignatureField;
  }
}
