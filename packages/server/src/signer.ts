import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Signs the hash of a document. BSrE takes this place by configuration; the passphrase never passes here. */
export interface Signer {
  readonly algorithm: string;
  /** @param hash - SHA-256 of the content, lower-case hexadecimal. @returns detached signature, base64url */
  sign(hash: string): Promise<string>;
  /** Whether a signature is this signer's over this hash. */
  verify(hash: string, signature: string): Promise<boolean>;
}

/** A signer over an Ed25519 key: real signatures for development and acceptance, without the standing of a BSrE certificate. */
export function ed25519Signer(privateKey: KeyObject): Signer {
  const publicKey = createPublicKey(privateKey);
  return {
    algorithm: 'Ed25519',
    sign: async hash => sign(null, Buffer.from(hash, 'hex'), privateKey).toString('base64url'),
    verify: async (hash, signature) =>
      verify(null, Buffer.from(hash, 'hex'), publicKey, Buffer.from(signature, 'base64url')),
  };
}

const keyFile = (directory: string): string => path.join(directory, 'kunci-tanda-tangan.pem');

/** The signing key of a data folder, if there is one. */
export function readSigningKey(directory: string): KeyObject | undefined {
  try {
    return createPrivateKey(readFileSync(keyFile(directory)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** The signing key of a data folder, made at the first start. */
export function openSigningKey(directory: string): KeyObject {
  const kept = readSigningKey(directory);
  if (kept) return kept;
  const {privateKey} = generateKeyPairSync('ed25519');
  mkdirSync(directory, {recursive: true});
  writeFileSync(keyFile(directory), privateKey.export({type: 'pkcs8', format: 'pem'}), {mode: 0o600});
  return privateKey;
}
