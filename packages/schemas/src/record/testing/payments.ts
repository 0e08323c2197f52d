import fc from 'fast-check';
import {rightValues} from '../../identifiers/testing/generate.ts';
import {moneyOfSen, sumSen} from '../../money.ts';

type Json = Record<string, unknown>;

const day = (from: number): fc.Arbitrary<string> =>
  fc
    .integer({min: from, max: from + 40})
    .map(offset => new Date(Date.UTC(2026, 8, offset)).toISOString().slice(0, 10));

/** A withholding whose NTPN stands exactly where it is paid. */
const withholding = fc
  .record({
    kodeObjekPajak: rightValues('kodeObjekPajak'),
    sen: fc.integer({min: 1, max: 9_999_999}),
    kodeBilling: rightValues('kodeBilling'),
    paid: fc.boolean(),
    ntpn: rightValues('ntpn'),
  })
  .map(({sen, ntpn, ...row}): Json => ({...row, amount: moneyOfSen(BigInt(sen)), ...(row.paid && {ntpn})}));

/** Right payment records of 25 fields, as many as apply to each. */
export const rightPayments: fc.Arbitrary<Json> = fc
  .record({
    skpd: fc.constantFrom('1.03.0.00.0.00.01.0000', '1.02.0.00.0.00.01.0000', '2.18.0.00.0.00.01.0000'),
    spm: day(1),
    later: fc.integer({min: 0, max: 20}),
    kind: fc.constantFrom('GAJI', 'HONOR', 'BARANG', 'JASA', 'MODAL', 'PERJALANAN_DINAS'),
    channel: fc.constantFrom('OVERBOOKING', 'BIFAST', 'SKNBI', 'VA', 'QRIS'),
    person: fc.boolean(),
    netSen: fc.integer({min: 100, max: 2_000_000_000}),
    rows: fc.array(withholding, {maxLength: 3}),
    serial: fc.integer({min: 1, max: 999_999}),
    rekening: rightValues('kodeRekeningBelanja'),
    subKegiatan: rightValues('subKegiatan'),
    nik: rightValues('nik'),
    npwp: rightValues('npwp'),
    account: rightValues('noRekening'),
    va: rightValues('virtualAccount'),
    qris: rightValues('qris'),
    bank: fc.constantFrom('002', '008', '133', '451'),
    withNpwp: fc.boolean(),
  })
  .map(one => {
    const sp2dDate = new Date(Date.parse(one.spm) + one.later * 86_400_000).toISOString().slice(0, 10);
    const transfer = ['OVERBOOKING', 'BIFAST', 'SKNBI'].includes(one.channel);
    const name = one.person ? 'Sari Contoh' : 'CV Contoh Jaya';
    return {
      fiscalYear: '2026',
      skpd: one.skpd,
      subKegiatan: one.subKegiatan,
      rekening: one.rekening,
      sp2d: `17.08/04.0/${String(one.serial).padStart(6, '0')}/LS/${one.skpd}/M/${Number(sp2dDate.slice(5, 7))}/2026`,
      spmDate: one.spm,
      sp2dDate,
      expenseKind: one.kind,
      description: 'Pembayaran contoh untuk pengujian',
      gross: moneyOfSen(BigInt(one.netSen) + sumSen(one.rows, row => String(row['amount']))),
      net: moneyOfSen(BigInt(one.netSen)),
      ...(one.rows.length > 0 && {withholdings: one.rows}),
      channel: one.channel,
      beneficiaryType: one.person ? 'PEGAWAI' : 'PENYEDIA',
      beneficiaryName: name,
      ...(one.person && {beneficiaryNik: one.nik}),
      ...(one.withNpwp && {beneficiaryNpwp: one.person ? one.nik : one.npwp}),
      ...(transfer && {
        bankCode: one.bank,
        accountNo: one.account,
        accountName: name.toUpperCase(),
        verifiedAt: `${sp2dDate}T09:00:00+07:00`,
      }),
      ...(one.channel === 'VA' && {virtualAccount: one.va}),
      ...(one.channel === 'QRIS' && {qris: one.qris}),
      ...(['BARANG', 'JASA', 'MODAL'].includes(one.kind) && {invoiceNo: '027/001/SPK/DPUPR/2026'}),
      remark: 'K000000001 PEMBAYARAN CONTOH',
    };
  });

const junk = fc.oneof(
  fc.constantFrom('', ' ', 'x', '0', '-1.00', '2026-02-30', 'LS', null, [], {}, 0, true),
  fc.string({maxLength: 10}),
  fc.integer(),
);

/** Records with one to four answers changed, dropped or added: most are wrong, each in its own way. */
export const brokenPayments: fc.Arbitrary<Json> = fc
  .tuple(
    rightPayments,
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('drop', 'junk', 'swap', 'extra', 'row'), junk, rightPayments),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([payment, changes]) => changes.reduce<Json>(changed, payment));

function changed(payment: Json, [pick, how, value, other]: [number, string, unknown, Json]): Json {
  const names = Object.keys(payment);
  const name = names[pick % names.length]!;
  const {[name]: _old, ...rest} = payment;
  if (how === 'drop') return rest;
  if (how === 'extra') return {...payment, lain: value};
  if (how === 'swap') return {...payment, [name]: other[name] ?? value};
  const rows = payment['withholdings'];
  if (how === 'row' && Array.isArray(rows))
    return {...payment, withholdings: [...(rows as Json[]), {...(rows[0] as Json), kodeBilling: value}]};
  return {...payment, [name]: value};
}
