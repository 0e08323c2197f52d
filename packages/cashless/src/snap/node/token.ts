import * as z from 'zod/mini';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {classify, type SnapDisposition} from '../response-code.ts';
import {defaultTimeoutMs, type SnapConfig} from './config.ts';
import {exchange} from './exchange.ts';
import {tokenSignature} from './signature.ts';

/** No token was given. Nothing of the payment has left the house. */
export class SnapTokenError extends Error {
  override readonly name = 'SnapTokenError';
  /** What to do: mend the configuration, or try again later. */
  readonly disposition: Extract<SnapDisposition, 'CONFIG_ERROR' | 'RETRY_LATER' | 'BACKOFF'>;
  /** Response code of the bank, if it gave one. */
  readonly code: string | undefined;

  constructor(disposition: SnapTokenError['disposition'], code: string | undefined) {
    super(`Bank tidak memberi token (${code ?? 'tanpa jawaban'}).`);
    this.disposition = disposition;
    this.code = code;
  }
}

const tokenAnswer = /* @__PURE__ */ z.looseObject({
  accessToken: z.string().check(z.minLength(1)),
  expiresIn: z.union([z.string().check(z.regex(/^[1-9][0-9]{0,6}$/)), z.number().check(z.positive())]),
});

interface Token {
  readonly text: string;
  /** From when on a new one is asked for: four fifths of its life. */
  readonly renewAt: number;
  readonly endsAt: number;
}

function refusal(code: string | undefined): SnapTokenError {
  const read = code === undefined ? undefined : classify(code);
  const disposition = read && 'disposition' in read ? read.disposition : undefined;
  if (disposition === 'BACKOFF') return new SnapTokenError('BACKOFF', code);
  const isOurs = /^(?:CONFIG_ERROR|REFRESH_TOKEN|REJECTED|REJECTED_FIX_REQUEST)$/.test(disposition ?? '');
  return new SnapTokenError(isOurs ? 'CONFIG_ERROR' : 'RETRY_LATER', code);
}

/** The token of one bank: asked for once by however many callers, renewed at four fifths of its life. */
export class TokenSource {
  readonly #config: SnapConfig;
  readonly #url: string;
  readonly #now: () => Date;
  #token: Token | undefined;
  #flight: Promise<Token> | undefined;

  constructor(config: SnapConfig, url: string) {
    this.#config = config;
    this.#url = url;
    this.#now = config.now ?? (() => new Date());
  }

  /**
   * A token that is good now.
   * @throws {@link SnapTokenError} where the bank gives none and the last one has ended.
   */
  async get(): Promise<string> {
    const moment = this.#now().getTime();
    if (this.#token && moment < this.#token.renewAt) return this.#token.text;
    this.#flight ??= this.#ask().finally(() => (this.#flight = undefined));
    try {
      return (await this.#flight).text;
    } catch (error) {
      if (this.#token && moment < this.#token.endsAt) return this.#token.text;
      throw error;
    }
  }

  /** The bank no longer takes this one. Another that came in the meantime stays. */
  drop(text: string): void {
    if (this.#token?.text === text) this.#token = undefined;
  }

  async #ask(): Promise<Token> {
    const {clientId, privateKey, timeoutMs = defaultTimeoutMs} = this.#config;
    const moment = this.#now();
    const timestamp = instantWib(moment);
    const reply = await exchange({
      method: 'POST',
      url: this.#url,
      headers: {
        'x-timestamp': timestamp,
        'x-client-key': clientId,
        'x-signature': tokenSignature(privateKey, clientId, timestamp),
      },
      body: JSON.stringify({grantType: 'client_credentials'}),
      timeoutMs,
    });
    if (reply.code === undefined) throw refusal(undefined);
    const read = tokenAnswer.safeParse(reply.body);
    if (!reply.code.startsWith('200') || !read.success) throw refusal(reply.code);
    const life = Number(read.data.expiresIn) * 1000;
    const start = moment.getTime();
    this.#token = {text: read.data.accessToken, renewAt: start + life * 0.8, endsAt: start + life};
    return this.#token;
  }
}
