import {createClient} from '@kepahiang/client/client.js';
import {isApiRejected} from '@kepahiang/client/errors.js';
import {readClosing, type Closing} from '@kepahiang/contract/closings.js';
import {readCashBook, type CashBook} from '@kepahiang/contract/payments.js';

type Values = Readonly<Record<string, unknown>>;
type Line = Closing['inTransit'][number];

const client = createClient({resources: {closings: {get: readClosing}, book: {month: readCashBook}}});

/** A line only one of book and bank has, as the register names it. */
function openLine({bank, book}: Line): Values {
  if (book) {
    const {year, no, tanggal, uraian, amount, side} = book;
    return {id: `${year}/${no}`, uraian, tanggal, amount, dc: side === 'IN' ? 'C' : 'D'};
  }
  return bank
    ? {id: bank.id, uraian: bank.remark, tanggal: bank.bookingDate, amount: bank.amount, dc: bank.dc}
    : {};
}

function registerOf(closing: Closing): Values {
  const {tanggal, saldoBku, bkuBank, bkuTunai, saldoBank, cash, reason, signatures} = closing;
  const signer = (capacity: string): string | undefined =>
    signatures.find(one => one.capacity === capacity)?.user;
  return {
    ...{tanggal, saldoBku, bkuBank, bkuTunai, saldoBank, bp: signer('BP'), pa: signer('PA')},
    pieces: Object.fromEntries((cash?.rows ?? []).map(({value, pieces}) => [value, pieces])),
    counted: cash?.counted ?? '0.00',
    difference: cash?.difference ?? '0.00',
    ...(reason !== null && {reason}),
    panjar: closing.panjar,
    pajak: closing.pajak,
    inTransit: closing.inTransit.map(openLine),
    bankOnly: closing.bankOnly.map(openLine),
    signatures: signatures.map(({user, at}) => ({user, at})),
    rekeningKoran: {type: 'REKENING_KORAN'},
  };
}

function valuesOf(closing: Closing, {saldoAwal, penerimaan, pengeluaran}: CashBook): Values {
  const {saldoBku, bkuBank, bkuTunai, panjarOutstanding, pajakOutstanding} = closing;
  return {
    ...{saldoAwal, penerimaan, pengeluaran},
    saldoAkhir: {
      ...{bku: saldoBku, bank: bkuBank, tunai: bkuTunai},
      ...{panjar: panjarOutstanding, pajakTerutang: pajakOutstanding},
    },
    registerPenutupan: registerOf(closing),
  };
}

/** What the book and the closing of a month say, for its LPJ; nothing for a month that has neither. */
export async function closingValues(month: string): Promise<Values | undefined> {
  try {
    const [closing, book] = await Promise.all([
      client.closings.get({params: {month}}),
      client.book.month({query: {month}}),
    ]);
    return valuesOf(closing, book);
  } catch (error) {
    if (isApiRejected(error) && error.status < 500) return undefined;
    throw error;
  }
}
