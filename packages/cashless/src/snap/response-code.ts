/** What to do after an answer of the bank to a transfer. */
export type SnapDisposition =
  | 'SUCCESS'
  | 'PENDING'
  | 'REJECTED'
  | 'REJECTED_FIX_REQUEST'
  | 'REFRESH_TOKEN'
  | 'CONFIG_ERROR'
  | 'RETRY_LATER'
  | 'INCONSISTENT_CHECK_STATUS'
  | 'RETRY_NEW_EXTERNAL_ID'
  | 'DUPLICATE_CHECK_STATUS'
  | 'BACKOFF'
  | 'UNKNOWN_CHECK_STATUS';

/** A response code taken apart. */
export type SnapAnswer =
  | {
      readonly http: number;
      /** Number of the service: `17` is a transfer within the bank, `36` a status inquiry. */
      readonly service: string;
      readonly case: string;
      readonly disposition: SnapDisposition;
    }
  | {readonly error: 'BAD_FORMAT'};

/** By HTTP and case; `xx` stands for every other case of that HTTP status. @source cashless.md 8.8 */
const dispositions: Readonly<Record<string, SnapDisposition>> = {
  '200/00': 'SUCCESS',
  '202/00': 'PENDING',
  '400/xx': 'REJECTED_FIX_REQUEST',
  '401/01': 'REFRESH_TOKEN',
  '401/03': 'REFRESH_TOKEN',
  '401/xx': 'CONFIG_ERROR',
  '403/06': 'RETRY_LATER',
  '403/xx': 'REJECTED',
  '404/18': 'INCONSISTENT_CHECK_STATUS',
  '404/xx': 'REJECTED',
  '405/xx': 'REJECTED_FIX_REQUEST',
  '409/00': 'RETRY_NEW_EXTERNAL_ID',
  '409/01': 'DUPLICATE_CHECK_STATUS',
  '429/00': 'BACKOFF',
};

/**
 * What an answer means for the money. Whatever is not known for certain is asked about with the status service: only a
 * code listed here may end a payment, and none may make anybody send it twice.
 *
 * @param code - `responseCode`, seven digits: HTTP status, service, case
 * @source cashless.md 8.8 (SNAP BI, response codes)
 */
export function classify(code: string): SnapAnswer {
  const parts = /^(?<http>[0-9]{3})(?<service>[0-9]{2})(?<kind>[0-9]{2})$/.exec(code)?.groups;
  if (!parts) return {error: 'BAD_FORMAT'};
  const {http = '', service = '', kind = ''} = parts;
  const disposition = dispositions[`${http}/${kind}`] ?? dispositions[`${http}/xx`] ?? 'UNKNOWN_CHECK_STATUS';
  return {http: Number(http), service, case: kind, disposition};
}
