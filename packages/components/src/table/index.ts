import {define} from '../define.ts';
import {Table} from './table.ts';

define('kph-table', Table);

declare global {
  interface HTMLElementTagNameMap {
    'kph-table': Table;
  }
}
