import {define} from '../define.ts';
import {Trend} from './trend.ts';

define('kph-trend', Trend);

declare global {
  interface HTMLElementTagNameMap {
    'kph-trend': Trend;
  }
}
