import {define} from '../define.ts';
import {Language} from './language.ts';

define('kph-language', Language);

declare global {
  interface HTMLElementTagNameMap {
    'kph-language': Language;
  }
}
