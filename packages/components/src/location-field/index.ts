import {define} from '../define.ts';
import {LocationField} from './location-field.ts';

define('kph-location-field', LocationField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-location-field': LocationField;
  }
}
