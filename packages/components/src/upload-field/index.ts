import {define} from '../define.ts';
import {UploadField} from './upload-field.ts';

define('kph-upload-field', UploadField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-upload-field': UploadField;
  }
}
