import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {ChainLine} from '@kepahiang/schemas/spending/balance.js';
import type {Sp2d} from '@kepahiang/schemas/spending/document/sp2d.js';
import type {Spm} from '@kepahiang/schemas/spending/document/spm.js';
import type {Spp} from '@kepahiang/schemas/spending/document/spp.js';
import type {SppKind} from '@kepahiang/schemas/spending/kinds.js';
import {groupBy} from '../../audit/part.ts';
import type {OfficeDocuments} from './office.ts';

/**
 * Where the papers of one request stand together. `VOID` when all of one step are cancelled or refused, `RETURNED` while
 * the bank has sent the money back: neither holds budget or funds until it is granted or paid anew.
 * @source cashless.md 5.4 (retur)
 */
type ChainLife = 'DRAFT' | 'IN_FLIGHT' | 'PAID' | 'RETURNED' | 'VOID';

/** SPP, SPM and SP2D of one request. @internal */
export interface SpendingChain {
  /** Id of its SPP; of the first paper there is where an import brought no SPP. */
  readonly id: string;
  readonly jenis: SppKind;
  readonly bruto: Money;
  readonly lines: readonly ChainLine[];
  readonly spdRefs: readonly string[];
  readonly spjRef?: string | undefined;
  readonly kontrak?: string | undefined;
  readonly life: ChainLife;
  /** When the request was handed in; its date where the history does not say. */
  readonly askedAt: string;
  readonly paidOn?: IsoDate | undefined;
  /** What is to leave the RKUD for it and has not yet. */
  readonly ordered: boolean;
  readonly sp2dIds: readonly string[];
}

type Amounted = Pick<Spm, 'id' | 'jenis' | 'bruto' | 'lines' | 'tanggal'>;

/** What counts of a list of papers of one step: drafts are nobody's claim. */
const issued = <Paper extends {readonly status: string}>(papers: readonly Paper[]): Paper[] =>
  papers.filter(({status}) => status !== 'DRAFT');

const isVoid = ({status}: {readonly status: string}): boolean => status === 'DIBATALKAN';

function sp2dLife(sp2ds: readonly Sp2d[]): ChainLife {
  const living = issued(sp2ds).filter(one => !isVoid(one));
  if (living.some(({status}) => status === 'CAIR')) return 'PAID';
  if (living.some(({status}) => status !== 'RETUR')) return 'IN_FLIGHT';
  if (living.length > 0) return 'RETURNED';
  return issued(sp2ds).length > 0 ? 'VOID' : 'IN_FLIGHT';
}

function spmLife(spms: readonly Spm[], sp2ds: readonly Sp2d[]): ChainLife {
  const signed = issued(spms);
  return signed.length > 0 && signed.every(isVoid) ? 'VOID' : sp2dLife(sp2ds);
}

function sppLife({status}: Spp, spms: readonly Spm[], sp2ds: readonly Sp2d[]): ChainLife {
  if (status === 'DRAFT') return 'DRAFT';
  return status === 'DIBATALKAN' || status === 'DITOLAK' ? 'VOID' : spmLife(spms, sp2ds);
}

/** The last moment an event was done; moments of other offsets compare once they are in one. @internal */
export function lastAt(
  history: readonly {readonly event: string; readonly at: string}[],
  event: string,
): string | undefined {
  const at = history.findLast(one => one.event === event)?.at;
  return at === undefined ? undefined : new Date(at).toISOString();
}

function chainOf(
  root: Amounted,
  life: ChainLife,
  spms: readonly Spm[],
  sp2ds: readonly Sp2d[],
): SpendingChain {
  const {id, jenis, bruto, lines = [], tanggal} = root;
  const cair = sp2ds.find(({status}) => status === 'CAIR');
  return {
    ...{id, jenis, bruto, lines, life, spdRefs: [], askedAt: tanggal},
    paidOn: cair && (cair.tanggalCair ?? cair.tanggal),
    ordered:
      life === 'IN_FLIGHT' && (spms.some(({status}) => status === 'SP2D_TERBIT') || issued(sp2ds).length > 0),
    sp2dIds: sp2ds.map(one => one.id),
  };
}

/** The requests of an office, each with all its papers. @internal */
export function chainsOf({SPP, SPM, SP2D}: OfficeDocuments): SpendingChain[] {
  const spmsOf = groupBy(SPM, ({spp}) => spp);
  const sp2dsOf = groupBy(SP2D, ({spm}) => spm);
  const [sppIds, spmIds] = [new Set(SPP.map(({id}) => id)), new Set(SPM.map(({id}) => id))];
  const paidBy = (spms: readonly Spm[]): Sp2d[] => spms.flatMap(({id}) => sp2dsOf.get(id) ?? []);
  const whole = SPP.map(spp => {
    const spms = spmsOf.get(spp.id) ?? [];
    const sp2ds = paidBy(spms);
    return {
      ...chainOf(spp, sppLife(spp, spms, sp2ds), spms, sp2ds),
      ...{spdRefs: spp.spdRefs, spjRef: spp.spjRef, kontrak: spp.kontrak?.nomor},
      askedAt: lastAt(spp.history, 'ajukan') ?? spp.tanggal,
    };
  });
  const withoutSpp = SPM.filter(({spp}) => !sppIds.has(spp)).map(spm => {
    const sp2ds = paidBy([spm]);
    return chainOf(spm, spm.status === 'DRAFT' ? 'DRAFT' : spmLife([spm], sp2ds), [spm], sp2ds);
  });
  const alone = SP2D.filter(({spm}) => !spmIds.has(spm)).map(sp2d =>
    chainOf(sp2d, sp2d.status === 'DRAFT' ? 'DRAFT' : sp2dLife([sp2d]), [], [sp2d]),
  );
  return [...whole, ...withoutSpp, ...alone];
}

/** Whether a request holds budget and funds. @internal */
export const isHolding = ({life}: SpendingChain): boolean => life === 'IN_FLIGHT' || life === 'PAID';
