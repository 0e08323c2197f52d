import {defineFixtures} from '../fixtures/fixtures.ts';
import {ledgerTemplate, type LedgerEntry, type LedgerOptions} from './ledger.html.ts';

const entries: readonly LedgerEntry[] = [
  {
    no: 211,
    tanggal: '2026-11-03',
    bukti: '00127/SP2D-GU/DINKES/XI/2026',
    uraian: 'Penggantian uang persediaan November',
    rekening: null,
    channel: 'OVERBOOKING',
    in: '50000000.00',
    out: '0.00',
    saldo: '62500000.00',
    bukuPembantu: 'BANK',
    shortRef: 'K7T3M9Q2XA',
    postedAt: '2026-11-03T10:12:00+07:00',
    href: '/bendahara/dokumen/127',
    trailHref: '/bendahara/buku/211/jejak',
  },
  {
    no: 212,
    tanggal: '2026-11-05',
    bukti: '00412/KW/DINKES/XI/2026',
    uraian:
      'Perjalanan dinas ke Kota Bengkulu dalam rangka rapat koordinasi program imunisasi, dua hari, satu orang',
    payee: {name: 'Siti Aminah', bankCode: '133', accountNo: '00000000001'},
    rekening: '5.1.02.04.01.0001',
    channel: 'BIFAST',
    in: '0.00',
    out: '1610000.00',
    saldo: '60890000.00',
    bukuPembantu: 'BANK',
    shortRef: 'K7T3MB41ZC',
    postedAt: '2026-11-05T14:40:00+07:00',
    href: '/bendahara/pembayaran/412',
    trailHref: '/bendahara/buku/212/jejak',
  },
  {
    no: 213,
    tanggal: '2026-11-05',
    bukti: '00413/BPN/DINKES/XI/2026',
    uraian: 'Setoran PPh 21 atas honorarium narasumber',
    payee: {name: 'Kas Negara'},
    rekening: '5.1.02.02.01.0003',
    channel: 'MPN_BILLING',
    in: '0.00',
    out: '125000.00',
    saldo: '60765000.00',
    bukuPembantu: 'PAJAK',
    ntpn: '00A1B2C3D4E5F678',
    postedAt: '2026-11-05T15:02:00+07:00',
    trailHref: '/bendahara/buku/213/jejak',
  },
  {
    no: 214,
    tanggal: '2026-11-09',
    bukti: '00127/BKU/DINKES/XI/2026',
    uraian: 'Pembetulan kelebihan pembayaran perjalanan dinas',
    payee: {name: 'Siti Aminah', bankCode: '133', accountNo: '00000000001'},
    rekening: '5.1.02.04.01.0001',
    channel: 'KANAL_BARU',
    in: '175000.00',
    out: '0.00',
    saldo: '60940000.00',
    correctsNo: 212,
    postedAt: '2026-11-09T08:30:00+07:00',
  },
];
const book: LedgerOptions = {
  caption: 'Buku kas umum November 2026, Dinas Kesehatan (dalam rupiah)',
  saldoAwal: '12500000.00',
  penerimaan: '50175000.00',
  pengeluaran: '1735000.00',
  saldoAkhir: '60940000.00',
  entries,
};

/** A month of the cash book: full, many lines, sen and a balance below zero, few columns, none. */
export const ledgerFixtures = defineFixtures({
  name: 'ledger',
  template: ledgerTemplate,
  states: {
    SatuBulan: book,
    DapatDicari: {...book, caption: 'Buku kas umum yang dapat dicari', searchable: true},
    BanyakBaris: {
      ...book,
      caption: 'Buku kas umum triwulan IV 2026, Dinas Kesehatan (dalam rupiah)',
      entries: Array.from({length: 48}, (_, index) => ({
        ...entries[1 + (index % 3)]!,
        no: 211 + index,
        shortRef: `K7T3M${String(index).padStart(5, '0')}`,
      })),
    },
    SaldoKurang: {
      caption: 'Buku pembantu panjar November 2026 (dalam rupiah)',
      saldoAwal: '250000.00',
      penerimaan: '0.00',
      pengeluaran: '425834.77',
      saldoAkhir: '-175834.77',
      entries: [
        {
          no: 12,
          tanggal: '2026-11-18',
          uraian: 'Panjar kegiatan posyandu',
          in: '0.00',
          out: '425834.77',
          saldo: '-175834.77',
        },
      ],
    },
    Kosong: {...book, penerimaan: '0.00', pengeluaran: '0.00', saldoAkhir: '12500000.00', entries: []},
    BahasaInggris: {...book, caption: 'Cash book November 2026 (in rupiah)', locale: 'en'},
    AksaraBerbahaya: {
      ...book,
      caption: '<img src=x onerror=alert(1)>',
      entries: [
        {
          ...entries[1]!,
          uraian: '<script>alert(1)</script>',
          payee: {name: '<b>', bankCode: '<i>', accountNo: '"><img src=x>'},
          href: 'javascript:alert(1)',
        },
      ],
    },
  } satisfies Record<string, LedgerOptions>,
});
