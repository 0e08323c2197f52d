import {define} from '../define.ts';
import {QueueTicket} from './queue-ticket.ts';

define('kph-queue-ticket', QueueTicket);

declare global {
  interface HTMLElementTagNameMap {
    'kph-queue-ticket': QueueTicket;
  }
}
