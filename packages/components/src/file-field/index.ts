import {define} from '../define.ts';
import {FileField} from './file-field.ts';

define('kph-file-field', FileField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-file-field': FileField;
  }
}
