import {paymentStateLabels, type PaymentState} from '@kepahiang/cashless/payment.js';
import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import type {TemplateResult} from 'lit/html.js';

const tones: Partial<Record<PaymentState, 'info' | 'success' | 'warning' | 'danger' | 'neutral'>> = {
  draft: 'neutral',
  settled: 'success',
  unknown: 'warning',
  returned: 'warning',
  rejected: 'danger',
  cancelled: 'neutral',
};

/** State of a payment as a tag; an unknown state of a newer server is shown as it is. */
export function stateTag(state: string): TemplateResult {
  const known = state as PaymentState;
  return statusTagTemplate({status: tones[known] ?? 'info', text: paymentStateLabels[known] ?? state});
}
