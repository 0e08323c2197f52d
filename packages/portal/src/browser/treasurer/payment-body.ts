import {pickChannel, regionalBankAt} from '@kepahiang/cashless/channel.js';
import {travelCost, type TravelResult, type Trip} from '@kepahiang/cashless/travel.js';
import type {createPayment} from '@kepahiang/contract/payments.js';
import type {InputOf} from '@kepahiang/contract/resource.js';
import {senOf, type Money} from '@kepahiang/schemas/money.js';
import type {travelPaymentForm} from '@kepahiang/schemas/forms/travel-payment.js';
import type {AnswersOf} from '@kepahiang/schemas/service/define.js';

/** Checked answers of the travel payment form. */
export type TravelAnswers = AnswersOf<(typeof travelPaymentForm)['pages']>;
/** What the API takes. */
export type PaymentBody = InputOf<typeof createPayment>['body'];

interface LodgingRow {
  readonly bukti: Trip['lodging'][number]['evidence'];
  readonly nilai?: Money;
}

interface TransportRow extends LodgingRow {
  readonly jenis: string;
  readonly boarding_pass?: boolean;
}

/** Whether a row says enough to be counted: while somebody types it does not. */
function isComplete(row: LodgingRow): boolean {
  return (
    row.bukti !== undefined && (row.nilai !== undefined || (row.bukti !== 'RECEIPT' && row.bukti !== 'DPR'))
  );
}

/** The trip as the rules of travel need it. */
export function tripOf(answers: Partial<TravelAnswers>): Trip {
  const lodging = (answers.penginapan ?? []) as unknown as readonly LodgingRow[];
  const transport = (answers.transpor ?? []) as unknown as readonly TransportRow[];
  return {
    traveller: {grade: answers.tingkat ?? 'ESELON_IV_GOL_III_II_I'},
    province: String(answers.provinsi ?? ''),
    kind: answers.jenis ?? 'LUAR_KOTA',
    berangkat: answers.berangkat ?? '',
    kembali: answers.kembali ?? '',
    lodging: lodging.filter(isComplete).map(row => ({evidence: row.bukti, actual: row.nilai ?? '0.00'})),
    transport: transport
      .filter(row => isComplete(row) && row.jenis !== undefined)
      .map(row => ({
        type: row.jenis,
        evidence: row.bukti,
        amount: row.nilai ?? '0.00',
        ...(row.boarding_pass === undefined ? {} : {boardingPass: row.boarding_pass}),
      })),
    ...(answers.uang_muka ? {advance: answers.uang_muka} : {}),
  };
}

/** What the trip comes to, as soon as enough is answered. */
export function costOf(answers: Partial<TravelAnswers>): TravelResult | undefined {
  const {provinsi, jenis, tingkat, berangkat, kembali} = answers;
  return provinsi && jenis && tingkat && berangkat && kembali ? travelCost(tripOf(answers)) : undefined;
}

/** What is paid: the whole cost, or what an advance has left of it. */
export function payableOf(result: TravelResult & {ok: true}): Money {
  const {total, settlement} = result.cost;
  return settlement ? (settlement.kind === 'KURANG_BAYAR' ? settlement.amount : '0.00') : total;
}

/** The record the API takes, made from checked answers. */
export function paymentBody(answers: TravelAnswers, amount: Money, today: string): PaymentBody {
  const {traveller, lodging, transport, ...trip} = tripOf(answers);
  const channel = pickChannel(
    {sourceBank: regionalBankAt(today), beneficiaryBank: answers.bank, rupiah: senOf(amount) / 100n},
    today,
  );
  return {
    sourceDoc: {kind: answers.dokumen_jenis, id: answers.dokumen_nomor},
    subKegiatan: answers.sub_kegiatan,
    rekening: answers.rekening,
    expenseKind: 'PERJALANAN_DINAS',
    uraian: `Perjalanan dinas ${answers.tujuan}: ${answers.maksud}`.slice(0, 200),
    amount,
    channel,
    beneficiary: {
      type: 'PEGAWAI',
      name: answers.nama,
      bankCode: answers.bank,
      accountNo: answers.nomor_rekening,
      accountName: answers.nama_rekening,
      verifiedAt: answers.waktu_inkuiri,
      nameMatch: answers.nama_cocok,
    },
    travel: {
      ...trip,
      traveller: {nip: answers.nip, name: answers.nama, grade: traveller.grade},
      spt: {nomor: answers.spt_nomor, tanggal: answers.spt_tanggal},
      maksud: answers.maksud,
      tujuan: answers.tujuan,
      lodging: [...lodging],
      transport: transport.map(item => ({...item})),
    },
  };
}
