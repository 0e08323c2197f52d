import {define} from '../define.ts';
import {Accordion} from './accordion.ts';

define('kph-accordion', Accordion);

declare global {
  interface HTMLElementTagNameMap {
    'kph-accordion': Accordion;
  }
}
