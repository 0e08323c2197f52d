import {define} from '../define.ts';
import {ChartBar} from './chart-bar.ts';

define('kph-chart-bar', ChartBar);

declare global {
  interface HTMLElementTagNameMap {
    'kph-chart-bar': ChartBar;
  }
}
