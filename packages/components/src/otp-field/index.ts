import {define} from '../define.ts';
import {OtpField} from './otp-field.ts';

define('kph-otp-field', OtpField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-otp-field': OtpField;
  }
}
