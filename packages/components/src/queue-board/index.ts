import {define} from '../define.ts';
import {QueueBoard} from './queue-board.ts';

define('kph-queue-board', QueueBoard);

declare global {
  interface HTMLElementTagNameMap {
    'kph-queue-board': QueueBoard;
  }
}
