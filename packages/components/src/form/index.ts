import {define} from '../define.ts';
import {Form} from './form.ts';

define('kph-form', Form);

declare global {
  interface HTMLElementTagNameMap {
    'kph-form': Form;
  }
}
