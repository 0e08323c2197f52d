import {randomInt} from 'node:crypto';
import {instantWib, isIsoDate} from '@kepahiang/schemas/dates.js';
import type {PaymentState} from '../../payment.ts';
import {transferBodies, type TransferBody} from '../bodies.ts';
import {classify, type SnapDisposition} from '../response-code.ts';
import {snapServices, type SnapServiceName, type TransferService} from '../services.ts';
import {stateOfTransaction} from '../transaction-status.ts';
import {stateAfterTransfer} from '../transfer-state.ts';
import {configFaults, defaultTimeoutMs, type SnapConfig} from './config.ts';
import {exchange, type Incoming} from './exchange.ts';
import {symmetricSignature} from './signature.ts';
import {statementPages, type StatementRequest} from './statement.ts';
import {SnapTokenError, TokenSource} from './token.ts';

/** Answer of a bank. */
export interface SnapReply {
  readonly disposition: SnapDisposition;
  /** `responseCode`; missing where no answer came that can be relied upon. */
  readonly code?: string;
  /** The answer as it came. May hold accounts and names: never for a log. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** `X-EXTERNAL-ID` of each call, in order; empty where nothing was sent. Kept with the payment. */
  readonly externalIds: readonly string[];
}

/** Answer to a transfer, and how the payment stands now. */
export interface TransferReply extends SnapReply {
  readonly state: PaymentState;
  /** Number of the bank for this transaction. */
  readonly referenceNo?: string;
}

/** Answer to a question about a transfer. `not_found` is said by the bank, never guessed. */
export interface StatusReply extends SnapReply {
  readonly state: PaymentState | 'not_found';
}

/** The transfer that is asked about. */
export interface StatusQuestion {
  readonly partnerReferenceNo: string;
  readonly service: TransferService;
  /** As it was sent: `1610000.00`. */
  readonly amount: string;
  /** As it was sent. */
  readonly transactionDate: string;
}

const longestNumbering = 3;

/** RFC 3986 leaves fewer characters as they are than `encodeURIComponent` does. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Query as it is sent and signed: sorted by name. @source cashless.md 8.6 (BCA) */
function queryOf(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).sort(([first], [second]) => (first < second ? -1 : 1));
  const text = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return text && `?${text}`;
}

/** Digits, another one for each call: the moment, then chance. */
function randomExternalId(moment: Date): string {
  const stamp = instantWib(moment)
    .replace(/[^0-9]/g, '')
    .slice(0, 14);
  return `${stamp}${randomInt(2 ** 47)}`;
}

/** What an answer means; one that speaks of another service, or not with its own HTTP status, is none. */
function dispositionOf(reply: Incoming, service: string): SnapDisposition {
  const read = classify(reply.code ?? '');
  if ('error' in read || read.http !== reply.http) return 'UNKNOWN_CHECK_STATUS';
  // A gateway refuses before it knows the service.
  const isMeant = read.service === service || read.http === 401 || read.http === 429;
  return isMeant ? read.disposition : 'UNKNOWN_CHECK_STATUS';
}

/**
 * Speaks SNAP with one bank. For servers only: it holds the secret and the key of the region.
 *
 * A request is sent again in two cases, in both of which the bank has said that it took nothing: its token had ended
 * (once), or its external id was used before (three times at most, each with another). Whatever is unknown is never
 * sent again: ask {@link SnapClient.status}.
 *
 * @source cashless.md 8.6 to 8.8 (SNAP BI)
 */
export class SnapClient {
  readonly #config: SnapConfig;
  readonly #tokens: TokenSource;
  readonly #now: () => Date;

  /** @throws RangeError naming in Indonesian everything that is wrong with the configuration. */
  constructor(config: SnapConfig) {
    const faults = configFaults(config);
    if (faults.length > 0) throw new RangeError(faults.join(' '));
    this.#config = config;
    this.#now = config.now ?? (() => new Date());
    this.#tokens = new TokenSource(config, this.#url('access-token/b2b'));
  }

  /** Asks any service. The body is sent to the byte as it is signed. */
  async call(
    name: SnapServiceName,
    given: unknown,
    query: Readonly<Record<string, string>> = {},
  ): Promise<SnapReply> {
    const externalIds: string[] = [];
    let isRenewed = false;
    for (;;) {
      let token: string;
      try {
        token = await this.#tokens.get();
      } catch (error) {
        if (!(error instanceof SnapTokenError)) throw error;
        return {disposition: error.disposition, ...(error.code && {code: error.code}), externalIds};
      }
      const reply = await this.#send(name, given, query, token, externalIds);
      const disposition = dispositionOf(reply, snapServices[name].code);
      if (disposition === 'REFRESH_TOKEN' && !isRenewed) {
        isRenewed = true;
        this.#tokens.drop(token);
      } else if (disposition !== 'RETRY_NEW_EXTERNAL_ID' || externalIds.length >= longestNumbering) {
        const known = reply.code === undefined ? {} : {code: reply.code, body: reply.body};
        return {disposition, ...known, externalIds};
      }
    }
  }

  /**
   * Sends a transfer, once.
   * @throws RangeError where a field is missing or too long; nothing has been sent then.
   */
  async transfer<Service extends TransferService>(
    service: Service,
    body: TransferBody<Service>,
  ): Promise<TransferReply> {
    const read = transferBodies[service].safeParse(body);
    if (!read.success) {
      const fields = new Set(read.error.issues.map(issue => issue.path.join('.') || 'isi'));
      throw new RangeError(`Isi ${service} tidak sesuai SNAP: ${[...fields].join(', ')}.`);
    }
    const reply = await this.call(service, read.data);
    const referenceNo = reply.body?.['referenceNo'];
    return {
      ...reply,
      state: stateAfterTransfer(service, reply.disposition),
      ...(typeof referenceNo === 'string' && {referenceNo}),
    };
  }

  /** How a transfer stands. Where the bank cannot tell, it stays unknown. @source cashless.md 5.4, 8.7 */
  async status({partnerReferenceNo, service, amount, transactionDate}: StatusQuestion): Promise<StatusReply> {
    const reply = await this.call('transfer/status', {
      originalPartnerReferenceNo: partnerReferenceNo,
      serviceCode: snapServices[service].code,
      transactionDate,
      amount: {value: amount, currency: 'IDR'},
    });
    if (reply.disposition === 'REJECTED' && reply.code?.endsWith('01')) return {...reply, state: 'not_found'};
    if (reply.disposition !== 'SUCCESS') return {...reply, state: 'unknown'};
    const {latestTransactionStatus, originalPartnerReferenceNo} = reply.body ?? {};
    const isThis =
      originalPartnerReferenceNo === undefined || originalPartnerReferenceNo === partnerReferenceNo;
    const known = isThis && typeof latestTransactionStatus === 'string' ? latestTransactionStatus : '';
    return {...reply, state: stateOfTransaction(known)};
  }

  /**
   * The statement of an account, page by page, each fetched when it is asked for. Hand it to `readSnapStatement`.
   * @throws SnapStatementError where the bank refuses, cannot be reached or never comes to an end
   * @throws RangeError where account or period cannot be asked for; nothing has been sent then
   * @source cashless.md 8.3, 8.7 (service 14)
   */
  statement(request: StatementRequest): AsyncGenerator<Readonly<Record<string, unknown>>> {
    if (!/^[0-9]{1,16}$/.test(request.account))
      throw new RangeError('Nomor rekening harus 1 sampai 16 angka.');
    if (!isIsoDate(request.from) || !isIsoDate(request.to) || request.from > request.to)
      throw new RangeError('Periode rekening koran harus dua tanggal yang urut, contoh 2026-11-01.');
    return statementPages(body => this.call('bank-statement', body), request);
  }

  #url(name: SnapServiceName | 'access-token/b2b'): string {
    const {baseUrl, version = 'v1.0', paths} = this.#config;
    const own = paths?.[name];
    return own ? new URL(own, baseUrl).href : `${baseUrl.replace(/\/$/, '')}/${version}/${name}`;
  }

  #send(
    name: SnapServiceName,
    given: unknown,
    query: Readonly<Record<string, string>>,
    accessToken: string,
    externalIds: string[],
  ): Promise<Incoming> {
    const {
      clientSecret,
      partnerId,
      channelId,
      signatureEncoding,
      timeoutMs = defaultTimeoutMs,
    } = this.#config;
    const {method} = snapServices[name];
    const url = `${this.#url(name)}${queryOf(query)}`;
    const moment = this.#now();
    const timestamp = instantWib(moment);
    const body = given === undefined ? '' : JSON.stringify(given);
    const {pathname, search} = new URL(url);
    const request = {method, url: `${pathname}${search}`, accessToken, body, timestamp};
    const externalId = this.#config.externalId?.() ?? randomExternalId(moment);
    externalIds.push(externalId);
    return exchange({
      method,
      url,
      headers: {
        authorization: `Bearer ${accessToken}`,
        'x-timestamp': timestamp,
        'x-signature': symmetricSignature(clientSecret, request, signatureEncoding),
        'x-partner-id': partnerId,
        'x-external-id': externalId,
        'channel-id': channelId,
      },
      body,
      timeoutMs,
    });
  }
}
