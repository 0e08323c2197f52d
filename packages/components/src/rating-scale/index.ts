import {define} from '../define.ts';
import {RatingScale} from './rating-scale.ts';

define('kph-rating-scale', RatingScale);

declare global {
  interface HTMLElementTagNameMap {
    'kph-rating-scale': RatingScale;
  }
}
