import {define} from '../define.ts';
import {AuditTrail} from './audit-trail.ts';

define('kph-audit-trail', AuditTrail);

declare global {
  interface HTMLElementTagNameMap {
    'kph-audit-trail': AuditTrail;
  }
}
