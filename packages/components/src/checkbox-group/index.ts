import {define} from '../define.ts';
import {CheckboxGroup} from './checkbox-group.ts';

define('kph-checkbox-group', CheckboxGroup);

declare global {
  interface HTMLElementTagNameMap {
    'kph-checkbox-group': CheckboxGroup;
  }
}
