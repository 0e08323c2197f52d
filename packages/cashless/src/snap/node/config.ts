import type {KeyObject} from 'node:crypto';
import type {SnapServiceName} from '../services.ts';
import type {SignatureEncoding} from './signature.ts';

/** One bank, as its contract with the region says. Secrets come from the environment, never from a file in a package. */
export interface SnapConfig {
  /** Address of the services before the version: `https://api.bank.example/openapi`. */
  readonly baseUrl: string;
  /** Version in the path; `v1.0` unless told. */
  readonly version?: string;
  /** Whole paths where a bank has its own: `/intrabank/snap/v2.0/transfer-intrabank`. */
  readonly paths?: Partial<Readonly<Record<SnapServiceName | 'access-token/b2b', string>>>;
  /** `X-CLIENT-KEY`. */
  readonly clientId: string;
  /** Signs transactions. */
  readonly clientSecret: string;
  /** Signs the question for a token; RSA of 2048 bits or more. */
  readonly privateKey: KeyObject;
  /** `X-PARTNER-ID`, 36 characters at most. */
  readonly partnerId: string;
  /** `CHANNEL-ID`, 5 characters at most. */
  readonly channelId: string;
  readonly signatureEncoding?: SignatureEncoding;
  /** For one answer; whatever takes longer is unknown. Unless told, 30,000. @unit ms */
  readonly timeoutMs?: number;
  /** Another clock. */
  readonly now?: () => Date;
  /** `X-EXTERNAL-ID`: digits, 36 at most, another one for each call of a day. Random unless told. */
  readonly externalId?: () => string;
}

/** How long one answer may take unless told. @internal */
export const defaultTimeoutMs = 30_000;

/** What is wrong with a configuration, in Indonesian, a line each; empty when it can be used. Names no secret. */
export function configFaults(config: SnapConfig): string[] {
  const {baseUrl, clientId, clientSecret, privateKey, partnerId, channelId} = config;
  const faults: string[] = [];
  const url = URL.parse(baseUrl);
  const isLocal = url !== null && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url?.protocol !== 'https:' && !(isLocal && url?.protocol === 'http:'))
    faults.push('Alamat bank (baseUrl) harus https.');
  if (url && (url.search || url.hash || url.username))
    faults.push('Alamat bank (baseUrl) hanya asal dan jalur, tanpa nama pengguna, "?" atau "#".');
  if (!/^[!-~]+$/.test(clientId))
    faults.push('clientId belum diisi, atau memuat spasi atau huruf di luar ASCII.');
  if (!clientSecret) faults.push('clientSecret belum diisi.');
  if (!/^[!-~]{1,36}$/.test(partnerId))
    faults.push('partnerId harus 1 sampai 36 karakter ASCII tanpa spasi.');
  if (!/^[!-~]{1,5}$/.test(channelId)) faults.push('channelId harus 1 sampai 5 karakter ASCII tanpa spasi.');
  if (privateKey.type !== 'private' || privateKey.asymmetricKeyType !== 'rsa')
    faults.push('privateKey harus kunci pribadi RSA.');
  else if ((privateKey.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    faults.push('privateKey harus 2048 bit atau lebih.');
  return faults;
}
