import {createHash, createHmac, sign, timingSafeEqual, verify, type KeyObject} from 'node:crypto';
import {minifyJson} from '../minify.ts';
import {stringToSign, tokenStringToSign, type SignedRequest} from '../string-to-sign.ts';

/** How a bank writes signatures. @source cashless.md 8.6: base64 at BCA and Midtrans, hex in the ASPI samples */
export type SignatureEncoding = 'base64' | 'hex';

/** A request as it goes over the line; the body to the byte. */
export type RequestToSign = Omit<SignedRequest, 'bodyHash'> & {
  /** Empty where there is no body. */
  readonly body: string;
};

function textOf({body, ...request}: RequestToSign): string {
  const bodyHash = createHash('sha256').update(minifyJson(body)).digest('hex');
  return stringToSign({...request, bodyHash});
}

/** Signature of the question for a token: SHA256withRSA, PKCS#1 v1.5, base64. @source cashless.md 8.6 */
export function tokenSignature(key: KeyObject, clientId: string, timestamp: string): string {
  return sign('RSA-SHA256', Buffer.from(tokenStringToSign(clientId, timestamp)), key).toString('base64');
}

/** Signature with the client secret, HMAC-SHA512, of a request that carries a token. */
export function symmetricSignature(
  secret: string,
  request: RequestToSign & {readonly accessToken: string},
  encoding: SignatureEncoding = 'base64',
): string {
  return createHmac('sha512', secret).update(textOf(request)).digest(encoding);
}

/** Signature with the private key, SHA256withRSA, of a request without a token. */
export function asymmetricSignature(
  key: KeyObject,
  request: Omit<RequestToSign, 'accessToken'>,
  encoding: SignatureEncoding = 'base64',
): string {
  return sign('RSA-SHA256', Buffer.from(textOf(request)), key).toString(encoding);
}

/**
 * Whether a notice of the bank is signed by who it says. What does not read as a signature is a wrong one, not an error.
 * @param proof - the shared secret (the notice then carries a token), or the bank's public key
 */
export function isSignedBy(
  proof: string | KeyObject,
  request: RequestToSign,
  signature: string,
  encoding: SignatureEncoding = 'base64',
): boolean {
  const given = Buffer.from(signature, encoding);
  // Node reads as far as it can; what stands behind the end must not be there.
  if (given.toString(encoding) !== (encoding === 'hex' ? signature.toLowerCase() : signature)) return false;
  if (typeof proof !== 'string') return verify('RSA-SHA256', Buffer.from(textOf(request)), proof, given);
  const expected = createHmac('sha512', proof).update(textOf(request)).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
}
