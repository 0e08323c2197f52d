import {define} from '../define.ts';
import {SwitchField} from './switch-field.ts';

define('kph-switch-field', SwitchField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-switch-field': SwitchField;
  }
}
