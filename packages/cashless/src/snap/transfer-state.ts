import type {PaymentState} from '../payment.ts';
import type {SnapDisposition} from './response-code.ts';
import type {TransferService} from './services.ts';

/** What is booked at once; RTGS and SKNBI are only taken in, and settle in their own time. */
const immediate: ReadonlySet<TransferService> = /* @__PURE__ */ new Set([
  'transfer-intrabank',
  'transfer-interbank',
]);

/**
 * State of a payment after the answer to its transfer. `released` means that the bank has surely moved nothing and the
 * same payment may be dispatched again; `unknown`, that only the status service or a statement can tell.
 * @source cashless.md 5.4, 8.8
 */
export function stateAfterTransfer(service: TransferService, disposition: SnapDisposition): PaymentState {
  switch (disposition) {
    case 'SUCCESS':
      return immediate.has(service) ? 'settled' : 'sent';
    case 'PENDING':
      return 'sent';
    case 'REJECTED':
    case 'REJECTED_FIX_REQUEST':
      return 'rejected';
    case 'CONFIG_ERROR':
    case 'RETRY_LATER':
    case 'BACKOFF':
    case 'REFRESH_TOKEN':
    case 'RETRY_NEW_EXTERNAL_ID':
      return 'released';
    default:
      return 'unknown';
  }
}
