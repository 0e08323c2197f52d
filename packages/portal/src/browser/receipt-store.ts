import type {ReceiptFacts} from '../receipt-text.ts';

/** The receipt as the confirmation page shows it. It holds no personal data, so the session's store may keep it. */
export interface KeptReceipt extends ReceiptFacts {
  readonly nomor: string;
  readonly layanan: string;
  readonly nama: string;
}

const name = 'tanda-terima';

/** Keeps the receipt for the confirmation page. */
export function keepReceipt(receipt: KeptReceipt): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(receipt));
  } catch {
    // Without storage the confirmation page asks the server.
  }
}

/** The receipt of the last submit in this tab. */
export function keptReceipt(): KeptReceipt | undefined {
  try {
    const text = sessionStorage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as KeptReceipt);
  } catch {
    return undefined;
  }
}
