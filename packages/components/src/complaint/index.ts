import {define} from '../define.ts';
import {Complaint} from './complaint.ts';

define('kph-complaint', Complaint);

declare global {
  interface HTMLElementTagNameMap {
    'kph-complaint': Complaint;
  }
}
