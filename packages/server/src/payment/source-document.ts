import {isAlive, type PaymentState} from '@kepahiang/cashless/payment.js';
import {formatMoney, moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {uuidShape} from '../http/uuid.ts';
import {findDocument, lockYear, type DocumentRow} from '../store/document-store.ts';
import {paymentsOn} from '../store/payment-store.ts';
import type {PaymentDraft} from './create.ts';

/** States in which a document is paid. @source cashless.md 5.1 (`sourceDoc`) */
const payable: Readonly<
  Record<PaymentDraft['sourceDoc']['kind'], {kind: string; states: readonly string[]}>
> = {
  NPD: {kind: 'npd', states: ['DISETUJUI', 'DIBAYAR']},
  SP2D: {kind: 'sp2d', states: ['TERBIT', 'DI_BANK', 'CAIR']},
};

interface AmountLine {
  readonly subKegiatan: string;
  readonly rekening: string;
  readonly amount: Money;
}

/** What a document allows for one account: the sum of its lines. */
function allowed({content}: DocumentRow, {subKegiatan, rekening}: PaymentDraft): bigint {
  const lines = (content['lines'] ?? []) as readonly AmountLine[];
  return sumSen(
    lines.filter(line => line.subKegiatan === subKegiatan && line.rekening === rekening),
    ({amount}) => amount,
  );
}

/**
 * A payment rests on a document: an approved NPD, or an SP2D that was issued, that leaves enough for its account. One
 * that is named by a number only is in SIPD and not kept here: there is nothing to hold it against.
 *
 * @param gross - What the payment takes from the document, with what is withheld.
 * @throws Refusal `invalid` at `sourceDoc.id`, `rekening` or `amount`
 */
export async function checkSource(db: Db, skpd: string, draft: PaymentDraft, gross: Money): Promise<void> {
  const {kind, id} = draft.sourceDoc;
  if (!uuidShape.test(id)) return;
  const row = await findDocument(db, payable[kind].kind, id);
  if (!row || row.skpd !== skpd)
    throw new Refusal('invalid', {faults: [fault('sourceDoc.id', 'pilihan.tidak_ada')]});
  if (!payable[kind].states.includes(row.state))
    throw new Refusal('invalid', {faults: [fault('sourceDoc.id', 'bayar.dokumen_belum')]});
  await lockYear(db, skpd, row.year); // of two payments at once, the second sees the first
  const most = allowed(row, draft);
  if (most === 0n) throw new Refusal('invalid', {faults: [fault('rekening', 'bayar.bukan_baris')]});
  const earlier = (await paymentsOn(db, kind, id)).filter(
    one => isAlive({state: one.state as PaymentState}) && one.rekening === draft.rekening,
  );
  const left = most - sumSen(earlier, one => one.gross);
  if (senOf(gross) <= left) return;
  throw new Refusal('invalid', {
    faults: [fault('amount', 'bayar.sisa_dokumen', {x: formatMoney(moneyOfSen(left))})],
  });
}
