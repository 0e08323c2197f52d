import {addDays, dateWib} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {formatMoney, moneyOfSen, senOf, sumSen} from '@kepahiang/schemas/money.js';
import type {AnggaranKas} from '@kepahiang/schemas/spending/document/anggaran-kas.js';
import type {Dpa} from '@kepahiang/schemas/spending/document/dpa.js';
import type {Npd} from '@kepahiang/schemas/spending/document/npd.js';
import type {Spj} from '@kepahiang/schemas/spending/document/spj.js';
import type {Spp} from '@kepahiang/schemas/spending/document/spp.js';
import {budgetUse, ceilingsOf} from './budget.ts';
import {chainsOf, isHolding, lastAt} from './chains.ts';
import {evidenceOutcome, lateTax, spjItemFaults, spjSpendingFaults} from './evidence.ts';
import type {GuardContext, GuardedDocument, GuardedPapers, OfficeChain} from './office.ts';
import {amountsOf, keyOf, standingOf} from './standing.ts';

/** A change of the budget leaves what is realised and reserved its place. @source cashless.md 4.1 */
function dpaFaults(dpa: Dpa, office: OfficeChain): Fault[] {
  const ceilings = ceilingsOf(dpa);
  return [...budgetUse(standingOf(office))].flatMap(([key, used]) => {
    const short = used - (ceilings.get(key) ?? 0n);
    if (short <= 0n) return [];
    const index = dpa.lines.findIndex(line => keyOf(line) === key);
    const params = {kurang: formatMoney(short), rekening: key.slice(key.indexOf(' ') + 1)};
    return [{path: index < 0 ? 'lines' : `lines.${index}.pagu`, code: 'PAGU_BELOW_REALISED', params}];
  });
}

/** A cash budget spreads the ceilings of its budget, and no others. @source cashless.md 4.1, 4.3 (B-05) */
function planFaults(plan: AnggaranKas, {documents}: OfficeChain): Fault[] {
  const dpa = documents.DPA.find(({id}) => id === plan.dpa);
  if (!dpa) return [{path: 'dpa', code: 'DPA_NOT_DISAHKAN'}];
  const ceilings = ceilingsOf(dpa);
  const planned = amountsOf(plan.lines.map(line => ({...line, amount: line.pagu})));
  return plan.lines.flatMap((line, index) => {
    const over = planned.get(keyOf(line))! - (ceilings.get(keyOf(line)) ?? 0n);
    if (over <= 0n) return [];
    return [{path: `lines.${index}.pagu`, code: 'PLAN_OVER_PAGU', params: {lebih: formatMoney(over)}}];
  });
}

/** An advance of the same PPTK that is older than `panjarMaxDays`. @source cashless.md 4.6 */
function npdFaults({id, pptk}: Npd, {documents}: OfficeChain, {rules, today}: GuardContext): Fault[] {
  const days = rules.row('panjarMaxDays').value;
  const oldest = addDays(today, -days);
  const isOld = ({history, tanggal}: Npd): boolean => {
    const at = lastAt(history, 'bayar');
    return (at === undefined ? tanggal : dateWib(new Date(at))) < oldest;
  };
  const held = documents.NPD.filter(
    one => one.id !== id && one.pptk === pptk && one.jenis === 'PANJAR' && one.status === 'DIBAYAR',
  );
  return held.some(isOld) ? [{path: 'pptk', code: 'PANJAR_TOO_OLD', params: {n: days}}] : [];
}

/** Releases of funds that are none. */
function refFaults({spdRefs}: Spp, {documents}: OfficeChain): Fault[] {
  const issued = new Set(
    documents.PENYEDIAAN_DANA.flatMap(({id, status}) =>
      status === 'TERBIT' || status === 'TUTUP' ? [id] : [],
    ),
  );
  return spdRefs.flatMap((id, index) =>
    issued.has(id) ? [] : [{path: `spdRefs.${index}`, code: 'SPD_NOT_ISSUED'}],
  );
}

/** A contract is paid up to its value, over all its terms. @source cashless.md 4.6 (SPP-LS) */
function contractFaults({id, kontrak, bruto}: Spp, {documents}: OfficeChain): Fault[] {
  if (!kontrak) return [];
  const before = chainsOf(documents).filter(
    one => one.id !== id && one.kontrak === kontrak.nomor && isHolding(one),
  );
  const over = sumSen([bruto, ...before.map(one => one.bruto)]) - senOf(kontrak.nilai);
  return over > 0n ? [{path: 'bruto', code: 'CONTRACT_EXCEEDED', params: {lebih: formatMoney(over)}}] : [];
}

/** What a GU takes over from its SPJ: evidence, deposits of taxes, and accounts. @source cashless.md 4.6 (SPP-GU) */
function replenishmentFaults(spp: Spp, office: OfficeChain, {rules, today}: GuardContext): Fault[] {
  const spj = office.documents.SPJ.find(({id}) => id === spp.spjRef);
  if (spp.jenis !== 'GU' || !spj) return [];
  const evidence = evidenceOutcome(spj, office, rules);
  const tax = lateTax(
    new Set([spj.id, ...spj.items.map(({payment}) => payment)]),
    office.documents.PAJAK,
    today,
  );
  const spent = amountsOf(spj.items.flatMap(({lines}) => lines));
  const over = [...amountsOf(spp.lines ?? [])].find(([key, sen]) => sen > (spent.get(key) ?? 0n));
  const excess = over && moneyOfSen(over[1] - (spent.get(over[0]) ?? 0n));
  return [
    ...(evidence.ok
      ? []
      : [{path: 'spjRef', code: evidence.code, ...(evidence.params && {params: evidence.params})}]),
    ...(tax ? [{path: 'spjRef', code: 'TAX_WITHOUT_NTPN', params: {jumlah: tax.amount}}] : []),
    ...(excess ? [{path: 'lines', code: 'LINES_EXCEED_SPJ', params: {lebih: formatMoney(excess)}}] : []),
  ];
}

type Faults<Doc extends GuardedDocument> = (
  document: GuardedPapers[Doc],
  office: OfficeChain,
  context: GuardContext,
) => Fault[];

/** What of 4.6 neither a schema nor a guard says, by document. @internal */
export const faultsOf: {readonly [Doc in GuardedDocument]?: Faults<Doc>} = {
  DPA: dpaFaults,
  ANGGARAN_KAS: planFaults,
  NPD: npdFaults,
  SPP: (spp, office, context) => [
    ...refFaults(spp, office),
    ...contractFaults(spp, office),
    ...replenishmentFaults(spp, office, context),
  ],
  SPJ: (spj: Spj, office) => [...spjItemFaults(spj, office), ...spjSpendingFaults(spj, office)],
};
