import {define} from '../define.ts';
import {PolygonField} from './polygon-field.ts';

define('kph-polygon-field', PolygonField);

declare global {
  interface HTMLElementTagNameMap {
    'kph-polygon-field': PolygonField;
  }
}
