import {define} from '../define.ts';
import {SlotPicker} from './slot-picker.ts';

define('kph-slot-picker', SlotPicker);

declare global {
  interface HTMLElementTagNameMap {
    'kph-slot-picker': SlotPicker;
  }
}
