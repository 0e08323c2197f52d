import {define} from '../define.ts';
import {FilterBar} from './filter-bar.ts';

define('kph-filter-bar', FilterBar);

declare global {
  interface HTMLElementTagNameMap {
    'kph-filter-bar': FilterBar;
  }
}
