import {define} from '../define.ts';
import {PasswordField} from './password-field.ts';

define('kph-password-field', PasswordField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-password-field': PasswordField;
  }
}
