import {formatMoney, senOf, sumSen} from '@kepahiang/schemas/money.js';
import type {SppdRecord} from '@kepahiang/schemas/spending/document/sppd.js';
import {missingEvidence} from '../../payment/evidence.ts';
import {tripOverlaps, type TripPeriod} from '../../travel/overlap.ts';
import {openSettlement, settlementOf} from '../../travel/settlement.ts';
import {fails, holds, type GuardCheck, type OfficeChain} from './office.ts';
import {isRefund} from './standing.ts';
import {costOf, factsOfCost} from './trip-facts.ts';

/** Only what has been approved stands in the way: of two that are asked for, the first may go. */
const notApproved: ReadonlySet<string> = new Set(['DRAFT', 'DIAJUKAN', 'DITOLAK', 'DIBATALKAN']);

function periodOf({id, pegawai, berangkat, kembali}: SppdRecord): TripPeriod {
  return {id, traveller: pegawai.nip, berangkat, kembali};
}

/** `NO_OVERLAP`: the traveller has no approved trip on these days. @source cashless.md 4.4, 7.5 @internal */
export const noOverlap: GuardCheck<'SPPD'> = {
  doc: 'SPPD',
  needs: ['SPPD'],
  check(sppd, {documents}) {
    const others = documents.SPPD.filter(
      one => one.id !== sppd.id && one.pegawai.nip === sppd.pegawai.nip && !notApproved.has(one.status),
    );
    const own = tripOverlaps([...others, sppd].map(periodOf)).filter(({trips}) => trips.includes(sppd.id));
    const [date] = own.flatMap(({dates}) => dates).toSorted();
    return date === undefined ? holds : fails('TRIP_OVERLAP', {tanggal: date});
  },
};

/** Evidence that comes only when the treasurer settles the trip. */
const ofSettlement = 'KUITANSI';

/** `LPD_DAN_BUKTI`: the report is there, and the evidence the trip calls for. @source cashless.md 4.4, 5.7, 7.6 @internal */
export const reportComplete: GuardCheck<'SPPD'> = {
  doc: 'SPPD',
  needs: ['LPD', 'RINCIAN_BIAYA', 'DPR'],
  check({id, attachments}, {documents}, {rules}) {
    const reports = documents.LPD.filter(({sppd}) => sppd === id);
    if (reports.length === 0) return fails('LPD_MISSING');
    const cost = costOf(id, documents.RINCIAN_BIAYA);
    if (!cost) return fails('COST_MISSING');
    const files = [attachments, cost.attachments, ...reports.map(one => one.attachments)].flat();
    const hasDpr = documents.DPR?.some(({sppd}) => sppd === id) === true;
    const present = [
      'SPT',
      'SPPD',
      'LPD',
      ofSettlement,
      ...files.map(({type}) => type),
      ...(hasDpr ? ['DPR'] : []),
    ];
    const trip = {expenseKind: 'PERJALANAN_DINAS', mechanism: 'UP', facts: factsOfCost(cost)} as const;
    const missing = missingEvidence(trip, present, rules);
    return missing.length === 0 ? holds : fails('TRIP_EVIDENCE_MISSING', {daftar: missing.join(', ')});
  },
};

/** Payments on a trip: they name it or its cost sheet, or an SPJ accounts for them with it. */
function paymentsOn(ids: ReadonlySet<string>, {documents, payments}: OfficeChain): OfficeChain['payments'] {
  const items = documents.SPJ.flatMap(spj => (spj.status === 'DRAFT' ? [] : spj.items));
  const named = new Set(
    items.flatMap(({payment, bukti}) => (bukti.some(({id}) => ids.has(id)) ? [payment] : [])),
  );
  return payments.filter(
    ({id, state, sourceDoc}) => state === 'settled' && (ids.has(sourceDoc.id) || named.has(id)),
  );
}

/** `SELISIH_NOL`: what the advance left is paid or refunded to the rupiah. @source cashless.md 4.4, 7.3 (P-07) @internal */
export const settled: GuardCheck<'SPPD'> = {
  doc: 'SPPD',
  needs: ['RINCIAN_BIAYA', 'LPD', 'SPJ'],
  check(sppd, office) {
    const {LPD, RINCIAN_BIAYA} = office.documents;
    const cost = costOf(sppd.id, RINCIAN_BIAYA);
    if (!cost) return fails('COST_MISSING');
    const advance = cost.advance ?? '0.00';
    const settlement = cost.settlement ?? settlementOf(cost.travellerTotal, advance);
    if (settlement.kind === 'NIHIL') return holds;
    const reports = LPD.filter(one => one.sppd === sppd.id).map(({id}) => id);
    const moves = paymentsOn(new Set([sppd.id, cost.id, ...reports]), office);
    const back = settlement.kind === 'LEBIH_BAYAR';
    const moved = moves.filter(one => isRefund(one) === back).map(({amount}) => amount);
    const open = senOf(openSettlement(settlement, moved));
    // Among what was paid on the trip may be the advance itself.
    const hasAdvance = !back && open === -senOf(advance) && sumSen(moved) > 0n;
    if (open === 0n || hasAdvance) return holds;
    return fails(back ? 'REFUND_OPEN' : 'SETTLEMENT_OPEN', {sisa: formatMoney(open)});
  },
};
