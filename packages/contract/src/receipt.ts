import type {Receipt} from './applications.ts';

/** JSON with keys sorted at every depth, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * The exact text whose SHA-256 is the `hash` of a receipt. The page that shows a receipt computes it again from what
 * it sent, and does not call the receipt valid when the two differ.
 */
export function receiptContent(
  receipt: Pick<Receipt, 'nomor' | 'layanan' | 'diterima'>,
  jawaban: unknown,
): string {
  const {nomor, layanan, diterima} = receipt;
  return canonicalJson({nomor, layanan, diterima, jawaban});
}
