import {define} from '../define.ts';
import {OfflineBanner} from './offline-banner.ts';

define('kph-offline-banner', OfflineBanner);

declare global {
  interface HTMLElementTagNameMap {
    'kph-offline-banner': OfflineBanner;
  }
}
