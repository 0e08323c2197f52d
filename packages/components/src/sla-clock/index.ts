import {define} from '../define.ts';
import {SlaClock} from './sla-clock.ts';

define('kph-sla-clock', SlaClock);

declare global {
  interface HTMLElementTagNameMap {
    'kph-sla-clock': SlaClock;
  }
}
