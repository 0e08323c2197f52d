import {define} from '../define.ts';
import {ErrorSummary} from './error-summary.ts';

define('kph-error-summary', ErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'kph-error-summary': ErrorSummary;
  }
}
