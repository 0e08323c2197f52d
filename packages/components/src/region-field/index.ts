import {define} from '../define.ts';
import {RegionField} from './region-field.ts';

define('kph-region-field', RegionField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-region-field': RegionField;
  }
}
