import {define} from '../define.ts';
import {GeoField} from './geo-field.ts';

define('kph-geo-field', GeoField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-geo-field': GeoField;
  }
}
