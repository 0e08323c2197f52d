import type {TemplateResult} from 'lit';
import {circleCheck, info, octagonX, triangleAlert} from '../icon/icons.html.ts';

/** What a message means. Its shape says it too, because colour alone does not reach everybody. */
export type Status = 'info' | 'success' | 'warning' | 'danger';

const icons = {info, success: circleCheck, warning: triangleAlert, danger: octagonX};

/** The shape of a status. */
export function statusIcon(status: Status): TemplateResult {
  return icons[status]();
}
