import type {RincianBiaya} from '@kepahiang/schemas/spending/document/rincian-biaya.js';
import type {EvidenceFact} from '../../data/evidence-2026.ts';
import type {OfficeDocuments} from './office.ts';

/** Ways of travel that are paid by ticket; a car, its fuel and a taxi show a receipt. */
const ticketed: ReadonlySet<string> = new Set(['PESAWAT', 'KERETA', 'KERETA_API', 'KAPAL', 'BUS']);

/** The cost sheet of a trip, the latest. @internal */
export function costOf(sppd: string, costs: readonly RincianBiaya[]): RincianBiaya | undefined {
  const age = ({tanggal, id}: RincianBiaya): string => `${tanggal} ${id}`;
  return costs
    .filter(one => one.sppd === sppd)
    .reduce<RincianBiaya | undefined>((last, one) => (last && age(last) > age(one) ? last : one), undefined);
}

/** What a cost sheet says about the evidence a trip needs. @source cashless.md 5.7, 7.3 @internal */
export function factsOfCost({nights, items}: RincianBiaya): {readonly [Fact in EvidenceFact]?: boolean} {
  const own = items.filter(({evidence}) => evidence !== 'PROVIDED');
  const rides = own.filter(({kind}) => kind === 'TRANSPOR').map(({item}) => item);
  return {
    tiket: rides.some(type => ticketed.has(type)),
    boardingPass: rides.includes('PESAWAT'),
    penginapan: nights > 0 && own.some(({kind}) => kind === 'PENGINAPAN'),
    dpr: own.some(({evidence}) => evidence === 'DPR'),
  };
}

/** The same for an item of an SPJ whose evidence names the trip, its report or its cost sheet. @internal */
export function tripFacts(
  evidence: readonly string[],
  {SPPD, LPD, RINCIAN_BIAYA}: OfficeDocuments,
): {readonly [Fact in EvidenceFact]?: boolean} {
  const named = new Set(evidence);
  const sppd =
    SPPD.find(({id}) => named.has(id))?.id ?? [...LPD, ...RINCIAN_BIAYA].find(({id}) => named.has(id))?.sppd;
  const cost = sppd === undefined ? undefined : costOf(sppd, RINCIAN_BIAYA);
  return cost ? factsOfCost(cost) : {};
}
