import {pembayaran} from '@kepahiang/schemas/record/pembayaran.js';

type Json = Readonly<Record<string, unknown>>;

/** What a check by hand says of one answer. */
export interface HandFault {
  readonly path: string;
  readonly text: string;
}

const skpd = /^[1-9]\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$/;
const subKegiatan = /^(?:[1-9]\.[0-9]{2}|X\.XX)\.[0-9]{2}\.[0-9]\.[0-9]{2}\.(?:[0-9]{4}|[0-9]{2})$/;
const rekening = /^5\.[0-9]\.[0-9]{2}\.[0-9]{2}\.(?:[0-9]{3}\.[0-9]{5}|[0-9]{2}\.[0-9]{4})$/;
const sp2d =
  /^[0-9]{2}\.[0-9]{2}\/0[1-4]\.0\/[0-9]{6}\/(?:UP|GU|TU|LS)(?:-NIHIL)?\/([0-9.]{22})\/[A-Z][A-Z0-9.]{0,5}\/(?:[1-9]|1[0-2])\/(20[0-9]{2})$/;
const isoDay = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const moment =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$/;
const money = /^-?(?:0|[1-9][0-9]{0,15})\.[0-9]{2}$/;
const objek = /^2[0-9]-[0-9]{3}-[0-9]{2}$/;
const sameDigit = /^([0-9])\1*$/;
const kinds = new Set<unknown>('GAJI TPP HONOR BARANG JASA MODAL PERJALANAN_DINAS HIBAH_BANSOS'.split(' '));
const channels = new Set<unknown>('OVERBOOKING BIFAST SKNBI RTGS VA QRIS'.split(' '));
const transfers = new Set<unknown>('OVERBOOKING BIFAST SKNBI RTGS'.split(' '));
const holders = new Set<unknown>('PENYEDIA PEGAWAI MASYARAKAT SKPD'.split(' '));
const known = new Set(pembayaran.pages.flatMap(page => page.fields.map(field => field.name)));

function isDay(value: unknown): value is string {
  const match = typeof value === 'string' ? isoDay.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day > 0 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

function isNik(value: unknown, today: string): value is string {
  if (typeof value !== 'string' || !/^[0-9]{16}$/.test(value) || sameDigit.test(value)) return false;
  if (!/^(?:[379][1-6]|1[1-9]|21|5[1-3]|6[1-5]|8[12])/.test(value) || value.endsWith('0000')) return false;
  const day = Number(value.slice(6, 8)) % 40;
  const rest = `${value.slice(8, 10)}-${String(day).padStart(2, '0')}`;
  return ['19', '20'].some(century => {
    const date = `${century}${value.slice(10, 12)}-${rest}`;
    return isDay(date) && date <= today;
  });
}

function isNpwp(value: unknown, today: string): boolean {
  if (typeof value !== 'string' || !/^[0-9]{15,16}$/.test(value) || /^0+$/.test(value)) return false;
  if (value.length === 16 && !value.startsWith('0')) return value.startsWith('10') || isNik(value, today);
  const nine = value.slice(value.length - 15, value.length - 6);
  let sum = 0;
  for (let at = 0; at < 9; at += 1) {
    const product = Number(nine[at]) * (1 + (at % 2));
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

const isText = (value: unknown, min: number, max: number): value is string =>
  typeof value === 'string' &&
  value.length >= min &&
  value.length <= max &&
  value === value.trim() &&
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  !/[\u0000-\u001F\u007F]/.test(value);
const isShape = (value: unknown, shape: RegExp): value is string =>
  typeof value === 'string' && shape.test(value);
const isMoney = (value: unknown): value is string => isShape(value, money);
const sen = (value: string): bigint => BigInt(value.replace('.', ''));

/** The sum of right withholdings, or the faults of wrong ones. */
function withheld(rows: unknown, faults: HandFault[]): bigint {
  if (rows === undefined) return 0n;
  if (!Array.isArray(rows) || rows.length > 20) {
    faults.push({path: 'withholdings', text: 'Potongan tidak dapat dibaca. Isi kembali.'});
    return 0n;
  }
  let sum = 0n;
  for (const [index, row] of (rows as Json[]).entries()) {
    const path = `withholdings.${index}.`;
    if (!isShape(row['kodeObjekPajak'], objek))
      faults.push({path: `${path}kodeObjekPajak`, text: 'Kode objek pajak tertulis seperti 24-104-01.'});
    if (isMoney(row['amount'])) sum += sen(row['amount']);
    else faults.push({path: `${path}amount`, text: 'Potongan harus berupa angka, contoh 1.250.000.'});
    if (!isShape(row['kodeBilling'], /^[0-9]{15}$/))
      faults.push({path: `${path}kodeBilling`, text: 'Kode billing 15 angka.'});
    if (typeof row['paid'] !== 'boolean') faults.push({path: `${path}paid`, text: 'Pilih sudah disetor.'});
    if (row['paid'] === true && !isShape(row['ntpn'], /^[0-9A-Z]{16}$/))
      faults.push({path: `${path}ntpn`, text: 'NTPN harus 16 huruf/angka.'});
  }
  return sum;
}

/**
 * The payment record checked as somebody who knows the rules would write it by hand, once, for this record: the measure our
 * own check is held against. It finds all faults and has their sentences at hand.
 */
export function checkByHand(raw: Json, today: string): HandFault[] {
  const faults: HandFault[] = [];
  const bad = (path: string, text: string): void => void faults.push({path, text});
  if (
    !isShape(raw['fiscalYear'], /^20[0-9]{2}$/) ||
    Number(raw['fiscalYear']) > Number(today.slice(0, 4)) + 1
  )
    bad('fiscalYear', 'Tahun anggaran ditulis empat angka, contoh 2026.');
  if (!isShape(raw['skpd'], skpd)) bad('skpd', 'Kode SKPD tertulis seperti 1.02.0.00.0.00.01.0000.');
  if (!isShape(raw['subKegiatan'], subKegiatan)) bad('subKegiatan', 'Kode sub kegiatan tertulis seperti …');
  if (!isShape(raw['rekening'], rekening)) bad('rekening', 'Pilih kode rekening belanja.');
  const number = typeof raw['sp2d'] === 'string' ? sp2d.exec(raw['sp2d']) : null;
  if (!number) bad('sp2d', 'Nomor SP2D mengikuti pola SIPD.');
  else {
    if (number[1] !== raw['skpd']) bad('sp2d', 'Kode SKPD pada nomor SP2D berbeda.');
    if (number[2] !== raw['fiscalYear']) bad('sp2d', 'Tahun pada nomor SP2D berbeda.');
  }
  if (!isDay(raw['spmDate'])) bad('spmDate', 'Isi tanggal SPM.');
  if (!isDay(raw['sp2dDate'])) bad('sp2dDate', 'Isi tanggal SP2D.');
  else {
    if (isDay(raw['spmDate']) && raw['sp2dDate'] < raw['spmDate']) bad('sp2dDate', 'SP2D mendahului SPM.');
    if (raw['sp2dDate'].slice(0, 4) !== raw['fiscalYear']) bad('sp2dDate', 'Di luar tahun anggaran.');
  }
  if (!kinds.has(raw['expenseKind'])) bad('expenseKind', 'Pilih jenis belanja.');
  if (!isText(raw['description'], 5, 200)) bad('description', 'Uraian 5 sampai 200 huruf.');
  if (!isMoney(raw['gross'])) bad('gross', 'Bruto harus berupa angka.');
  if (!isMoney(raw['net'])) bad('net', 'Neto harus berupa angka.');
  const sum = withheld(raw['withholdings'], faults);
  if (isMoney(raw['gross']) && isMoney(raw['net']) && sen(raw['gross']) !== sen(raw['net']) + sum)
    bad('gross', 'Bruto tidak sama dengan neto ditambah potongan.');
  payee(raw, today, bad);
  channel(raw, bad);
  if (!isText(raw['remark'], 1, 50) || !/^[A-Z0-9 ./-]+$/.test(raw['remark']))
    bad('remark', 'Berita transfer …');
  for (const name in raw) if (!known.has(name)) bad(name, 'Isian ini tidak berlaku.');
  return faults;
}

function payee(raw: Json, today: string, bad: (path: string, text: string) => void): void {
  const kind = raw['beneficiaryType'];
  if (!holders.has(kind)) bad('beneficiaryType', 'Pilih jenis penerima.');
  if (!isText(raw['beneficiaryName'], 2, 100)) bad('beneficiaryName', 'Nama penerima 2 sampai 100 huruf.');
  const person = kind === 'PEGAWAI' || kind === 'MASYARAKAT';
  if (person !== (raw['beneficiaryNik'] !== undefined)) bad('beneficiaryNik', 'NIK penerima wajib diisi.');
  else if (person && !isNik(raw['beneficiaryNik'], today)) bad('beneficiaryNik', 'NIK perlu diperiksa.');
  if (raw['beneficiaryNpwp'] !== undefined && raw['beneficiaryNpwp'] !== '') {
    if (!isNpwp(raw['beneficiaryNpwp'], today)) bad('beneficiaryNpwp', 'NPWP perlu diperiksa.');
    else if (person && raw['beneficiaryNpwp'] !== raw['beneficiaryNik'])
      bad('beneficiaryNpwp', 'NPWP orang pribadi sama dengan NIK-nya.');
  }
  const needsInvoice =
    raw['expenseKind'] === 'BARANG' || raw['expenseKind'] === 'JASA' || raw['expenseKind'] === 'MODAL';
  if (needsInvoice !== (raw['invoiceNo'] !== undefined)) bad('invoiceNo', 'Nomor tagihan wajib diisi.');
  else if (needsInvoice && (!isText(raw['invoiceNo'], 3, 60) || /[<>]/.test(raw['invoiceNo'])))
    bad('invoiceNo', 'Nomor tagihan 3 sampai 60 huruf.');
}

function channel(raw: Json, bad: (path: string, text: string) => void): void {
  if (!channels.has(raw['channel'])) bad('channel', 'Pilih kanal.');
  if (transfers.has(raw['channel'])) {
    if (!isShape(raw['bankCode'], /^[0-9]{3}$/) || raw['bankCode'] === '000')
      bad('bankCode', 'Kode bank 3 angka.');
    if (!isShape(raw['accountNo'], /^[0-9]{5,20}$/) || sameDigit.test(raw['accountNo']))
      bad('accountNo', 'Nomor rekening 5 sampai 20 angka.');
    if (!isText(raw['accountName'], 2, 100)) bad('accountName', 'Nama pemilik rekening 2 sampai 100 huruf.');
    if (!isShape(raw['verifiedAt'], moment)) bad('verifiedAt', 'Isi waktu inquiry.');
  } else {
    for (const name of ['bankCode', 'accountNo', 'accountName', 'verifiedAt'])
      if (raw[name] !== undefined) bad(name, 'Isian ini tidak berlaku.');
  }
  const va = raw['channel'] === 'VA';
  if (va ? !isShape(raw['virtualAccount'], /^[0-9]{8,28}$/) : raw['virtualAccount'] !== undefined)
    bad('virtualAccount', 'Nomor VA 8 sampai 28 angka.');
  const qris = raw['channel'] === 'QRIS';
  if (qris ? !isQris(raw['qris']) : raw['qris'] !== undefined) bad('qris', 'Kode QRIS rusak.');
}

/** By hand: the check sum and the objects every code must have. */
function isQris(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 512 || !/^000201.*5303360.*6304[0-9A-F]{4}$/s.test(value))
    return false;
  let crc = 0xffff;
  for (const byte of Buffer.from(value.slice(0, -4))) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
  }
  if ((crc & 0xffff).toString(16).toUpperCase().padStart(4, '0') !== value.slice(-4)) return false;
  const tags = new Set<string>();
  const characters = [...value];
  for (let at = 0; at < characters.length;) {
    const tag = characters.slice(at, at + 2).join('');
    if (tags.has(tag)) return false;
    tags.add(tag);
    at += 4 + Number(characters.slice(at + 2, at + 4).join(''));
  }
  return ['52', '53', '58', '59', '60', '61'].every(tag => tags.has(tag));
}
