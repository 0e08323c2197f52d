import {define} from '../define.ts';
import {SaveDraft} from './save-draft.ts';

define('kph-save-draft', SaveDraft);

declare global {
  interface HTMLElementTagNameMap {
    'kph-save-draft': SaveDraft;
  }
}
