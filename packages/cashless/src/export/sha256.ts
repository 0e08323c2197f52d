/** What of WebCrypto is used. Browsers and Node have it; the rules of this package know neither. */
declare const crypto: {
  readonly subtle: {digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer>};
};

/** SHA-256 of bytes, lower-case hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}
