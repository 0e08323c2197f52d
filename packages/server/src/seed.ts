import {dateWib, formatDate} from '@kepahiang/schemas/dates.js';
import {moneyOfRupiah, moneyOfSen} from '@kepahiang/schemas/money.js';
import type {Context} from './context.ts';
import {inTransaction} from './database/connect.ts';
import {demoOffices} from './demo/accounts.ts';
import {lockBook, postEntry} from './store/cash-book-store.ts';

/** Imprest money every pilot starts with. @unit rupiah */
const openingRupiah = 50_000_000;

/**
 * Gives the cash book of each pilot the imprest money (UP) it works with. A book that has any line is left alone, so
 * running it again changes nothing.
 */
export async function seed({pool, clock}: Context): Promise<void> {
  const now = clock();
  const today = dateWib(now);
  const tanggal = `${today.slice(0, 7)}-01`;
  for (const skpd of demoOffices) {
    await inTransaction(pool, async db => {
      const head = await lockBook(db, skpd, Number(today.slice(0, 4)));
      if (head.no > 0) return;
      await postEntry(
        db,
        {
          skpd,
          tanggal,
          uraian: `Penerimaan uang persediaan (UP) bulan ${formatDate(tanggal).replace(/^1 /, '')}`,
          rekening: null,
          in: moneyOfRupiah(openingRupiah),
          out: moneyOfSen(0n),
          bukuPembantu: 'BANK',
          ref: {doc: 'SP2D', id: `SP2D-UP-${skpd}-${today.slice(0, 4)}`},
          shortRef: null,
        },
        now,
      );
    });
  }
}
