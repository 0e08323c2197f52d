/** What a transaction is signed over. */
export interface SignedRequest {
  readonly method: string;
  /** Path with its query, as it is sent: `/v1.0/transfer-va/report?startDate=2026-11-01`. */
  readonly url: string;
  /** The token of the session; without it the request is signed asymmetrically. */
  readonly accessToken?: string;
  /** SHA-256 of the body after `minifyJson`, in hex; of the empty text where there is no body. */
  readonly bodyHash: string;
  /** `yyyy-MM-ddTHH:mm:ss+07:00`, the same text as in `X-TIMESTAMP`. */
  readonly timestamp: string;
}

/** What is signed to get a token. @source cashless.md 8.6 */
export function tokenStringToSign(clientId: string, timestamp: string): string {
  return `${clientId}|${timestamp}`;
}

/**
 * What is signed of a transaction: with the token by HMAC-SHA512, without it by SHA256withRSA.
 * @source cashless.md 8.6
 */
export function stringToSign({method, url, accessToken, bodyHash, timestamp}: SignedRequest): string {
  const token = accessToken === undefined ? [] : [accessToken];
  return [method.toUpperCase(), url, ...token, bodyHash.toLowerCase(), timestamp].join(':');
}
