import {createHash} from 'node:crypto';
import {canonicalJson} from '@kepahiang/contract/receipt.js';

/** What a value is known by: SHA-256 of its JSON with sorted keys, 64 lower-case hex digits. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
