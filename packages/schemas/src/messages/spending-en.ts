import {remarkText} from '../spending/remark-text.ts';
import type {Catalogue} from './fill.ts';

/** Fault texts in English of the documents of spending. */
export const spendingEn: Catalogue = {
  'B-01': 'Gross is not net plus what is withheld; the difference is {selisih}. Compare the three.',
  'B-01-NEG': 'A withheld amount cannot be below zero. Correct this amount.',
  'B-02': 'The account lines do not add up to the gross; the difference is {selisih}. Compare the lines.',
  'B-03':
    'The request is {lebih} over what is left of the budget. Lower it or ask for a shift of the budget.',
  'B-10':
    'The closing balance is not opening plus receipts less payments; the difference is {selisih}. Check the entries of this month.',
  'B-10-NEG': 'The balance of the cash book is below zero. Check the entries before this one.',
  'B-11': 'More tax was deposited than withheld, by {lebih}. Compare with the tax book.',
  'B-14': 'The cash book is not bank book plus cash; the difference is {selisih}. Check the sub-books.',
  UP_HAS_LINES: 'An SPP-UP has no account lines. Remove them.',
  NO_BAST: 'Give number and date of the handover (BAST), or the guarantee of an advance.',
  PERIOD_OUTSIDE_YEAR: 'The period must run forwards within fiscal year {x}. Check its first and last day.',
  ONE_SIDE: 'Fill exactly one of in and out; the other side is 0.00.',
  UNBALANCED:
    'Opening plus credits less debits is not the closing balance; the difference is {selisih}. Ask for the whole statement.',
  APPROVAL_REQUIRED: 'A PA or KPA approves payments in cash. Ask for the approval.',
  LIMIT_EXCEEDED: 'Cash of this group would come to {jumlah}; its limit is {batas}. Pay by transfer.',
  REASON_REQUIRED: 'The cash differs from the book. Give the reason.',
  SIGNERS_EQUAL: 'Treasurer and PA cannot be one person. Name two signers.',
  RATE_NOT_FOUND: 'There is no rule for this date yet. Load the one that holds on it.',
  NO_TRAVELLER: 'Name at least one servant who goes.',
  NO_DESTINATION: 'Name at least one destination.',
  RETURN_BEFORE_DEPART: 'This date comes before {x}. Check the order of the dates of the trip.',
  SPT_AFTER_DEPARTURE: 'An SPT is signed before the departure ({x}). Check its date.',
  'anggarankas.jumlah':
    'The twelve months do not add up to the ceiling of {x}; the difference is {selisih}. Compare the months.',
  'bayar.ganti_diri': 'A payment cannot replace itself. Name the payment that is replaced.',
  'bayar.npwp_nik': 'Give the NPWP or the NIK of the payee.',
  'bayar.tunai_beda': 'The amount in cash differs from the payment. Make them equal.',
  'berkas.sha256': 'The hash of a file (SHA-256) has 64 digits 0–9 and a–f. Compute it again from the file.',
  'billing.bukan_pajak':
    'A billing code of a tax begins with 0 to 3. Others are for customs or non-tax revenue; make one for the tax.',
  'bku.koreksi': 'A correction names a number before {no}. Give the number of the entry it corrects.',
  'bulan.bentuk': 'A month is written year-month, for example 2026-11.',
  'dokumen.id': '{Label} must be a UUID in small letters. Copy it from the document.',
  'dokumen.id7': '{Label} must be a UUID of version 7 in small letters. Copy it from the payment.',
  'dokumen.jumlah': 'The lines do not add up to {label}; the difference is {selisih}. Compare the lines.',
  'kas.jumlah': 'By its denominations the cash comes to {x}. Correct the amount or the pieces.',
  'kas.pecahan': 'A denomination of {x} was not in circulation on that date. Move it to the right one.',
  'kas.selisih': 'By denominations and book the difference is {x}. Correct it.',
  'kas.tanda_tangan': 'Attach exactly one: the signature or the thumbprint of the recipient.',
  'kkpd.empat': 'Give only the last four digits of the card.',
  'kkpd.mcc': 'A merchant category (MCC) has four digits, for example 5943.',
  'kode.bentuk': '{Label} is written in capitals, digits, dots, underscores or hyphens.',
  'lpj.register':
    'Month or balances of the closing register differ from the LPJ. Attach the one of the month.',
  'mutasi.mata_uang': 'A currency is written in three capitals, for example IDR.',
  'pajak.kjs': 'The kind of deposit (KJS) has three digits, for example 100.',
  'pajak.map': 'The tax account (MAP/KAP) has six digits from 4, for example 411121.',
  'pembayaran.berita': remarkText.en,
  'pembayaran.berita_ref': 'The bank remark begins with {x} and a space. Write it again.',
  'periode.terbalik': 'The last day ({x}) comes before the first. Check both.',
  'rekening.pmdn13': 'An old account code (Permendagri 13/2006) is written like 5.2.2.15.02.',
  'rincian.malam': 'Nights are days less one, which is {n}. Correct the nights.',
  'rincian.selisih':
    'The settlement does not fit. Compute it again from what the traveller may keep and the advance.',
  'rp.negatif': '{Label} cannot be below zero. Give zero or more.',
  'shortref.bentuk': 'A short reference is P and nine letters or digits, for example P000000018.',
  'shortref.periksa': 'The check symbol of the short reference does not fit. Copy it again from the payment.',
  'spm.penyetor': 'What is withheld by this kind of SPM is deposited by {x}. Choose {x}.',
  'spp.kontrak': 'Goods and services above {x} need a contract. Fill in its data.',
};
