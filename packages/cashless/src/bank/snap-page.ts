import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {parseStatementAmount} from './amount.ts';
import {isoDateOf} from './date.ts';
import type {Direction} from './entry.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** An amount of a page with its currency. @internal */
export interface SnapPageAmount {
  readonly money: Money;
  readonly currency: string;
  /** When a balance stood so, as the bank wrote it; sorts as text. */
  readonly at: string;
}

function amountOf(value: unknown): SnapPageAmount | undefined {
  if (!isObject(value)) return undefined;
  const money = parseStatementAmount(textOf(value['value']), 'dot');
  return money === undefined
    ? undefined
    : {money, currency: textOf(value['currency']), at: textOf(value['dateTime'])};
}

/** One record of `detailData`, as far as it can be read. @internal */
export class SnapPageRecord {
  readonly #json: Json;

  constructor(value: unknown) {
    this.#json = isObject(value) ? value : {};
  }

  /** Never negative; the direction stands in `type`. */
  get amount(): SnapPageAmount | undefined {
    const amount = amountOf(this.#json['amount']);
    return amount?.money.startsWith('-') ? undefined : amount;
  }

  get direction(): Direction | undefined {
    const type = textOf(this.#json['type']).toUpperCase();
    if (type === 'DEBIT') return 'D';
    return type === 'CREDIT' ? 'C' : undefined;
  }

  /** The moment as the bank wrote it: records of one moment have the same. */
  get moment(): string {
    return textOf(this.#json['transactionDate']);
  }

  get date(): IsoDate | undefined {
    return isoDateOf(this.moment);
  }

  get remark(): string {
    return textOf(this.#json['remark']).replace(/\s+/g, ' ');
  }

  get transactionId(): string | undefined {
    return textOf(this.#json['transactionId']) || undefined;
  }

  /** The standard knows two words, and spells one of them in its own way. */
  get status(): 'BOOKED' | 'CORRECTION' | 'OTHER' {
    const status = textOf(this.#json['transactionDetailStatus']).toUpperCase();
    if (status === '' || status === 'SUCCESS') return 'BOOKED';
    return /^ERROR[ _-]?CORR?ECTION$/.test(status) ? 'CORRECTION' : 'OTHER';
  }

  get balanceAfter(): Money | undefined {
    const balance = this.#json['detailBalance'];
    const ends = isObject(balance) ? balance['endAmount'] : undefined;
    const last: unknown = Array.isArray(ends) ? ends.at(-1) : ends;
    return isObject(last) ? amountOf(last['amount'])?.money : undefined;
  }
}

/** The balances around a page or around the whole period: banks differ. @internal */
export interface SnapPageBalance {
  readonly opening: SnapPageAmount | undefined;
  readonly closing: SnapPageAmount | undefined;
}

/** One answer of the bank to `bank-statement`. @internal */
export interface SnapPage {
  readonly records: readonly SnapPageRecord[];
  readonly balances: readonly SnapPageBalance[];
  readonly hasMore: boolean;
}

/** The page in an answer, or `undefined` when it is none. Never throws. @internal */
export function snapPageOf(body: unknown): SnapPage | undefined {
  if (!isObject(body)) return undefined;
  // A page without movements may leave the list out; anything else there is no page.
  const details: unknown = body['detailData'] ?? [];
  if (!Array.isArray(details)) return undefined;
  const balance: unknown = body['balance'];
  const balances: readonly unknown[] = Array.isArray(balance) ? balance : [balance];
  return {
    records: details.map(record => new SnapPageRecord(record)),
    balances: balances.filter(isObject).map(one => ({
      opening: amountOf(one['startingBalance']),
      closing: amountOf(one['endingBalance']),
    })),
    hasMore: textOf(body['hasMore']).toUpperCase() === 'Y',
  };
}
