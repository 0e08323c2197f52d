import {moneyOfSen} from '@kepahiang/schemas/money.js';
import {dateWib} from '@kepahiang/schemas/dates.js';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {writeTax} from '../document/tax.ts';
import {postEntry} from '../store/cash-book-store.ts';
import {taxedBefore, type PaymentRow} from '../store/payment-store.ts';

/**
 * What was withheld from a payment that settled: each tax becomes a document on its way to the state, and the cash book
 * says that it was spent and is held. Bank and cash do not move by it, so both lines come together.
 *
 * @source cashless.md 6.6, B-11
 */
export async function recordWithheld(
  context: Context,
  db: Db,
  payment: PaymentRow,
  now: Date,
): Promise<void> {
  if (payment.source_doc.kind === 'SP2D') return; // withheld by the treasury, with the SP2D
  // A debt that is paid again after its first payment came back owes its taxes once.
  if (await taxedBefore(db, payment)) return;
  const none = moneyOfSen(0n);
  for (const {tax, base, rateBp, amount, map, kjs, masa, due} of payment.purchase?.withheld ?? []) {
    const content = {
      source: payment.id,
      jenis: tax,
      dasar: base,
      tarifBp: rateBp,
      amount,
      map,
      kjs,
      masa,
      due,
    };
    const id = await writeTax(context, db, {skpd: payment.skpd, content}, now);
    const common = {skpd: payment.skpd, tanggal: dateWib(now), shortRef: payment.short_ref};
    await postEntry(
      db,
      {
        ...common,
        uraian: `Pungutan ${tax}: ${payment.description}`,
        rekening: null,
        in: amount,
        out: none,
        bukuPembantu: 'PAJAK',
        ref: {doc: 'PAJAK', id},
      },
      now,
    );
    await postEntry(
      db,
      {
        ...common,
        uraian: `Potongan ${tax}: ${payment.description}`,
        rekening: payment.rekening,
        in: none,
        out: amount,
        bukuPembantu: 'BANK',
        ref: {doc: 'POTONGAN', id},
      },
      now,
    );
  }
}
