import {define} from '../define.ts';
import {TextareaField} from './textarea-field.ts';

define('kph-textarea-field', TextareaField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-textarea-field': TextareaField;
  }
}
