import {createHash, createHmac, generateKeyPairSync, randomUUID, verify, type KeyObject} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {instantWib} from '@kepahiang/schemas/dates.js';

/** What the bank does with the next transaction instead of its duty. */
export type Mischief =
  /** Answers with this code and books nothing. */
  | {readonly code: string}
  /** Books, then lets the line drop. */
  | 'book-and-drop'
  /** Lets the line drop and books nothing. */
  | 'drop'
  /** Books and never answers. */
  | 'book-and-hang'
  /** Books, begins to answer and never ends. */
  | 'book-and-trickle'
  /** Books and answers with a page of a gateway. */
  | 'book-and-babble'
  /** Books and answers that it is at it. */
  | 'book-later'
  /** Books and sends the caller elsewhere. */
  | 'book-and-redirect';

/** A movement of the account that a statement shows. */
export interface Movement {
  readonly at: string;
  readonly type: 'CREDIT' | 'DEBIT';
  readonly value: string;
  readonly remark: string;
  readonly id?: string;
}

interface Booked {
  readonly amount: string;
  status: string;
}

const codes: Readonly<Record<string, string>> = {
  'transfer-intrabank': '17',
  'transfer-interbank': '18',
  'transfer-rtgs': '22',
  'transfer-skn': '23',
  'transfer/status': '36',
  'transfer-va/report': '35',
  'balance-inquiry': '11',
  'bank-statement': '14',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const header = (request: IncomingMessage, name: string): string => String(request.headers[name] ?? '');

/**
 * A bank after the document: a real server that checks every header and signature with its own code, keeps its own
 * books, and can misbehave as lines and gateways do. Sections 8.6 to 8.8; nothing of ours is used to check ours.
 */
export class MockBank {
  readonly clientId = 'KPH-TEST-0001';
  readonly clientSecret = 'test-client-secret-0001';
  readonly privateKey: KeyObject;
  readonly booked = new Map<string, Booked>();
  /** Transactions that arrived, with their external ids. */
  readonly arrived: {readonly path: string; readonly externalId: string}[] = [];
  /** Taken one by one by the next transactions that move money. */
  readonly mischief: Mischief[] = [];
  tokensGiven = 0;
  /** Answer to the next questions for a token. */
  tokenRefusal: string | undefined;
  expiresIn: unknown = '900';
  signatureEncoding: 'base64' | 'hex' = 'base64';

  /** What the account has seen, oldest first; told newest first. */
  movements: readonly Movement[] = [];
  statementOpening = '0.00';
  /** Records of one page. */
  pageSize = 3;
  /** Balances of each page around its own records instead of around the whole period. */
  balancesByPage = false;
  /** Says that there is more, without an end. */
  endless = false;

  readonly #publicKey: KeyObject;
  readonly #tokens = new Set<string>();
  readonly #externalIds = new Set<string>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor() {
    const {privateKey, publicKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
    this.privateKey = privateKey;
    this.#publicKey = publicKey;
  }

  async open(): Promise<string> {
    await new Promise<void>(done => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/openapi`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => this.#server.close(done));
  }

  /** Sum of what has left the account. */
  get moved(): number {
    return [...this.booked.values()].reduce((sum, one) => sum + Number(one.amount), 0);
  }

  /** Tokens end, whatever was promised. */
  forgetTokens(): void {
    this.#tokens.clear();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = (request.url ?? '').replace(/^\/openapi\/v1\.0\//, '').replace(/\?.*/, '');
    const say = (code: string, more: object = {}): void => {
      response.writeHead(Number(code.slice(0, 3)), {'content-type': 'application/json'});
      response.end(JSON.stringify({responseCode: code, responseMessage: 'contoh', ...more}));
    };
    if (
      !/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+07:00$/.test(header(request, 'x-timestamp'))
    )
      return say('4007301');
    if (path === 'access-token/b2b') return this.#token(request, body, say);
    const service = codes[path];
    if (service === undefined) return say('4040001');
    const refusal = this.#refusal(request, body);
    if (refusal !== undefined) return say(`${refusal.slice(0, 3)}${service}${refusal.slice(3)}`);
    this.arrived.push({path, externalId: header(request, 'x-external-id')});
    if (path === 'transfer/status') return this.#status(body, say);
    if (path === 'bank-statement') return this.#statement(body, say);
    if (path.startsWith('transfer-') && !path.includes('/'))
      return this.#transfer(body, service, response, say);
    say(`200${service}00`);
  }

  #token(request: IncomingMessage, body: string, say: (code: string, more?: object) => void): void {
    if (this.tokenRefusal) return say(this.tokenRefusal);
    const text = `${this.clientId}|${header(request, 'x-timestamp')}`;
    const signature = Buffer.from(header(request, 'x-signature'), 'base64');
    const isOurs =
      header(request, 'x-client-key') === this.clientId &&
      verify('RSA-SHA256', Buffer.from(text), this.#publicKey, signature);
    if (!isOurs) return say('4017300');
    if (body !== '{"grantType":"client_credentials"}') return say('4007302');
    this.tokensGiven += 1;
    const accessToken = `token.${randomUUID()}`;
    this.#tokens.add(accessToken);
    say('2007300', {accessToken, tokenType: 'Bearer', expiresIn: this.expiresIn});
  }

  /** HTTP status and case of what is wrong with the headers of a transaction. */
  #refusal(request: IncomingMessage, body: string): string | undefined {
    const token = header(request, 'authorization').replace(/^Bearer /, '');
    if (!this.#tokens.has(token)) return '40101';
    const hash = createHash('sha256').update(body).digest('hex');
    const text = `${request.method}:${request.url}:${token}:${hash}:${header(request, 'x-timestamp')}`;
    const expected = createHmac('sha512', this.clientSecret).update(text).digest(this.signatureEncoding);
    if (header(request, 'x-signature') !== expected) return '40100';
    if (!header(request, 'x-partner-id') || !header(request, 'channel-id')) return '40002';
    const externalId = header(request, 'x-external-id');
    if (!/^[0-9]{1,36}$/.test(externalId)) return '40001';
    if (this.#externalIds.has(externalId)) return '40900';
    this.#externalIds.add(externalId);
    return undefined;
  }

  #transfer(
    body: string,
    service: string,
    response: ServerResponse,
    say: (code: string, more?: object) => void,
  ): void {
    const {partnerReferenceNo, amount} = JSON.parse(body) as {
      partnerReferenceNo: string;
      amount: {value: string};
    };
    const mischief = this.mischief.shift();
    if (typeof mischief === 'object') return say(mischief.code);
    if (mischief === 'drop') return void response.destroy();
    const known = this.booked.get(partnerReferenceNo);
    if (known) return say(known.amount === amount.value ? `409${service}01` : `404${service}18`);
    this.booked.set(partnerReferenceNo, {
      amount: amount.value,
      status: mischief === 'book-later' ? '03' : '00',
    });
    if (mischief === 'book-and-drop') return void response.destroy();
    if (mischief === 'book-and-hang') return;
    if (mischief === 'book-and-trickle') return void response.writeHead(200).write('{"responseCode":"200');
    if (mischief === 'book-and-babble') return void response.writeHead(502).end('<html>Bad Gateway</html>');
    if (mischief === 'book-and-redirect') return void response.writeHead(307, {location: request307}).end();
    if (mischief === 'book-later') return say(`202${service}00`);
    say(`200${service}00`, {
      partnerReferenceNo,
      referenceNo: `B${this.booked.size}`,
      transactionDate: instantWib(new Date()),
    });
  }

  /** Newest first, as SNAP prescribes; the moment a page ends with is in the next one, too. */
  #statement(body: string, say: (code: string, more?: object) => void): void {
    const mischief = this.mischief.shift();
    if (typeof mischief === 'object') return say(mischief.code);
    const {fromDateTime, toDateTime} = JSON.parse(body) as {fromDateTime: string; toDateTime: string};
    const after: string[] = [];
    let balance = this.statementOpening;
    for (const movement of this.movements) after.push((balance = plus(balance, movement)));
    const shown = this.movements
      .map((movement, index) => ({
        movement,
        before: after[index - 1] ?? this.statementOpening,
        after: after[index]!,
      }))
      .filter(({movement}) => movement.at >= fromDateTime && movement.at <= toDateTime)
      .reverse();
    const page = shown.slice(0, this.pageSize);
    const around = this.balancesByPage ? [page.at(-1), page[0]] : [];
    const idr = (value: string, dateTime?: string) => ({value, currency: 'IDR', dateTime});
    say('2001400', {
      balance: [
        {
          startingBalance: idr(around[0]?.before ?? this.statementOpening, around[0]?.movement.at),
          endingBalance: idr(around[1]?.after ?? balance, around[1]?.movement.at),
        },
      ],
      hasMore: this.endless || page.length < shown.length ? 'Y' : 'N',
      lastRecordDateTime: page.at(-1)?.movement.at,
      detailData: page.map(({movement: {at, type, value, remark, id}, after: end}) => ({
        detailBalance: {endAmount: [{amount: idr(end)}]},
        amount: idr(value),
        transactionDate: at,
        remark,
        transactionId: id,
        type,
        transactionDetailStatus: 'SUCCESS',
      })),
    });
  }

  #status(body: string, say: (code: string, more?: object) => void): void {
    const {originalPartnerReferenceNo} = JSON.parse(body) as {originalPartnerReferenceNo: string};
    const known = this.booked.get(originalPartnerReferenceNo);
    if (!known) return say('4043601');
    say('2003600', {originalPartnerReferenceNo, latestTransactionStatus: known.status});
  }
}

/** Money with two decimals, added in sen. */
function plus(money: string, {type, value}: Movement): string {
  const sen =
    BigInt(money.replace('.', '')) + (type === 'CREDIT' ? 1n : -1n) * BigInt(value.replace('.', ''));
  const digits = String(sen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Where a gateway may send a caller: the same service once more, which would pay twice. */
const request307 = '/openapi/v1.0/transfer-intrabank';
