import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {SnapDisposition} from '../response-code.ts';
import type {SnapReply} from './client.ts';

/** Which statement is asked for. The standard lets a bank refuse more than one month. @source cashless.md 8.7 */
export interface StatementRequest {
  /** Digits, 16 at most. */
  readonly account: string;
  /** First and last day, both in it. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How the bank sorts; SNAP prescribes newest first, `DESC`. */
  readonly order?: 'DESC' | 'ASC';
}

/** The bank gave no statement, or not the whole of it. What was yielded before must not be kept. */
export class SnapStatementError extends Error {
  override readonly name = 'SnapStatementError';
  /** What the answer means; `PAGING_STUCK` where the bank promises more and does not say from where. */
  readonly reason: SnapDisposition | 'PAGING_STUCK';
  /** Response code of the bank, if it gave one. */
  readonly code: string | undefined;

  constructor(reason: SnapStatementError['reason'], code: string | undefined) {
    super(`Rekening koran tidak dapat diambil seluruhnya (${code ?? 'tanpa jawaban'}).`);
    this.reason = reason;
    this.code = code;
  }
}

type Page = Readonly<Record<string, unknown>>;

/** Where the next page begins: at the last record of this one. */
function lastMoment(page: Page): string {
  const {lastRecordDateTime, detailData} = page;
  if (typeof lastRecordDateTime === 'string' && lastRecordDateTime !== '') return lastRecordDateTime;
  const last: unknown = Array.isArray(detailData) ? detailData.at(-1) : undefined;
  const moment = (last as Page | undefined)?.['transactionDate'];
  return typeof moment === 'string' ? moment : '';
}

/** Fetches page after page; one at a time, when the caller wants it. @internal */
export async function* statementPages(
  ask: (body: unknown) => Promise<SnapReply>,
  {account, from, to, order = 'DESC'}: StatementRequest,
): AsyncGenerator<Page> {
  let [fromDateTime, toDateTime] = [`${from}T00:00:00+07:00`, `${to}T23:59:59+07:00`];
  for (;;) {
    const {disposition, code, body} = await ask({accountNo: account, fromDateTime, toDateTime});
    if (disposition !== 'SUCCESS' || !body) throw new SnapStatementError(disposition, code);
    yield body;
    if (body['hasMore'] !== 'Y') return;
    const next = lastMoment(body);
    const [moment, before] = [Date.parse(next), Date.parse(order === 'DESC' ? toDateTime : fromDateTime)];
    // A bank that stands still would be asked for ever. `NaN` is no progress either.
    if (!(order === 'DESC' ? moment < before : moment > before))
      throw new SnapStatementError('PAGING_STUCK', code);
    if (order === 'DESC') toDateTime = next;
    else fromDateTime = next;
  }
}
