import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {tableTemplate} from '@kepahiang/components/table/table.html.js';
import type {Reconciliation} from '@kepahiang/contract/reconciliations.js';
import {formatDate} from '@kepahiang/schemas/dates.js';
import {formatMoney, moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {TemplateResult} from 'lit/html.js';

type Equation = NonNullable<Reconciliation['equation']>;

const figure = (amount: Money): string => formatMoney(amount, {style: 'angka', accounting: true});
const minus = (one: Money, other: Money): Money => moneyOfSen(senOf(one) - senOf(other));

/** Parts of the difference that lines explain, and what no line explains. */
function partsOf({explained, unexplained}: Equation): {uraian: string; bank: string; sebab: string}[] {
  const parts: readonly (readonly [Money, string, string])[] = [
    [
      explained.mismatch,
      'Dari jumlah yang berbeda',
      'Referensinya sama, jumlahnya tidak. Betulkan yang salah.',
    ],
    [explained.ambiguous, 'Dari beberapa calon', 'Pilih pasangannya di meja rekonsiliasi.'],
    [
      explained.bkuOnly,
      'Dari baris yang hanya di BKU',
      'Telusuri: belum dibayar, salah rekening, atau tidak ada buktinya.',
    ],
    [
      unexplained,
      'Tidak dijelaskan baris mana pun',
      'Temuan R-23. Periksa saldo awal dan rekening koran yang belum diimpor.',
    ],
  ];
  return parts
    .filter(([sum]) => senOf(sum) !== 0n)
    .map(([sum, uraian, sebab]) => ({uraian, bank: figure(sum), sebab}));
}

/** The equation of both balances as a table, each line with what it means. @source cashless.md 9.4 */
export function equationTemplate({equation, to}: Reconciliation): TemplateResult {
  if (!equation)
    return alertTemplate({
      status: 'warning',
      title: 'Saldo bank belum diketahui',
      body: 'Belum ada rekening koran yang menyebut saldo sampai akhir bulan ini. Impor rekening koran lebih dahulu.',
    });
  const {bank, bku, adjustedBank, adjustedBku, difference} = equation;
  const isEven = senOf(difference) === 0n;
  return tableTemplate({
    caption: 'Persamaan saldo (Rp)',
    columns: [
      {key: 'uraian', label: 'Uraian'},
      {key: 'bank', label: 'Rekening koran', numeric: true},
      {key: 'bku', label: 'BKU', numeric: true},
      {key: 'sebab', label: 'Penjelasan'},
    ],
    rows: [
      {
        uraian: `Saldo ${formatDate(to)}`,
        bank: figure(bank),
        bku: figure(bku),
        sebab: 'Menurut bank dan menurut buku kas.',
      },
      {
        uraian: 'Belum dicatat di sisi ini',
        bank: figure(minus(adjustedBank, bank)),
        bku: figure(minus(adjustedBku, bku)),
        sebab: 'Bank: pembukuan yang masih dalam perjalanan. BKU: mutasi bank yang belum dibukukan.',
      },
      {
        uraian: 'Saldo disesuaikan',
        bank: figure(adjustedBank),
        bku: figure(adjustedBku),
        sebab: 'Keduanya harus sama.',
      },
      ...partsOf(equation),
    ],
    foot: {
      uraian: 'Selisih',
      bank: formatMoney(difference, {accounting: true}),
      bku: '',
      sebab: isEven
        ? 'Kedua saldo yang disesuaikan sama.'
        : 'Bank dikurangi BKU. Jelaskan sebelum bulan ditutup.',
    },
  });
}
