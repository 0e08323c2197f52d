import {define} from '../define.ts';
import {Tabs} from './tabs.ts';

define('kph-tabs', Tabs);

declare global {
  interface HTMLElementTagNameMap {
    'kph-tabs': Tabs;
  }
}
