import {openPaymentEvents, type PaymentState} from '@kepahiang/cashless/payment.js';
import type {Payment, PaymentRow as ListRow} from '@kepahiang/contract/payments.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {maskEnd} from '@kepahiang/schemas/masking.js';
import type {Db} from '../database/connect.ts';
import {taxesOf} from '../store/document-store.ts';
import {overrideOf} from '../store/override-store.ts';
import {entryNoOf} from '../store/cash-book-store.ts';
import {paymentEventsOf, type PaymentRow} from '../store/payment-store.ts';
import {historyOf, type Acting} from './step.ts';

function travelOf({travel}: PaymentRow): Payment['travel'] {
  if (!travel) return null;
  return {...travel, facts: {...travel.facts}, lines: [...travel.lines], rejected: [...travel.rejected]};
}

async function overrideView(db: Db, {id, override_id}: PaymentRow): Promise<Payment['override']> {
  const override = override_id === null ? undefined : await overrideOf(db, id);
  return override ? {reason: override.reason, user: override.personName, at: instantWib(override.at)} : null;
}

/** What is paid for, with each tax and the document it has become. */
async function purchaseOf(db: Db, {id, purchase}: PaymentRow): Promise<Payment['purchase']> {
  if (!purchase) return null;
  const taxes = await taxesOf(db, id);
  return {
    facts: {...purchase.facts},
    invoice: purchase.invoice,
    gross: purchase.gross,
    withheld: purchase.withheld.map(line => ({
      ...line,
      why: {...line.why},
      document: taxes.find(({variant}) => variant === line.tax)?.id ?? null,
    })),
    released: [...purchase.released],
  };
}

/** A payment as the caller may see it. */
export async function paymentView(db: Db, row: PaymentRow, {actor, roles, rules}: Acting): Promise<Payment> {
  const events = await paymentEventsOf(db, row.id);
  const {type, name, bankCode, accountNo} = row.beneficiary;
  return {
    id: row.id,
    skpd: row.skpd,
    sourceDoc: row.source_doc,
    subKegiatan: row.sub_kegiatan,
    rekening: row.rekening,
    expenseKind: row.expense_kind,
    uraian: row.description,
    amount: row.amount,
    channel: row.channel,
    sourceAccount: maskEnd(row.source_account),
    beneficiary: {type, name, bankCode, accountNo: maskEnd(accountNo)},
    partnerReferenceNo: row.partner_reference,
    shortRef: row.short_ref,
    remark: row.remark,
    state: row.state,
    version: row.version,
    travel: travelOf(row),
    purchase: await purchaseOf(db, row),
    override: await overrideView(db, row),
    bank: row.bank,
    bkuNo: await entryNoOf(db, row.skpd, 'PAYMENT', row.id),
    history: events.map(({event, from, to, role, personName, at, note}) => ({
      event,
      from,
      to,
      role,
      user: personName,
      at: instantWib(at),
      note,
    })),
    actions: openPaymentEvents(
      {
        from: row.state as PaymentState,
        roles,
        user: actor.subject,
        history: historyOf(events),
      },
      rules,
    ),
    createdAt: instantWib(row.created_at),
  };
}

/** One row of the list. */
export function paymentListRow(row: PaymentRow): ListRow {
  return {
    id: row.id,
    uraian: row.description,
    payee: row.beneficiary.name,
    amount: row.amount,
    state: row.state,
    createdAt: instantWib(row.created_at),
  };
}
