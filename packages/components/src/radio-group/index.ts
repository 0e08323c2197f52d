import {define} from '../define.ts';
import {RadioGroup} from './radio-group.ts';

define('kph-radio-group', RadioGroup);

declare global {
  interface HTMLElementTagNameMap {
    'kph-radio-group': RadioGroup;
  }
}
