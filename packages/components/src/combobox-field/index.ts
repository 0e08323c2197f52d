import {define} from '../define.ts';
import {ComboboxField} from './combobox-field.ts';

define('kph-combobox-field', ComboboxField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-combobox-field': ComboboxField;
  }
}
