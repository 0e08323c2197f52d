import {formatMoney, isMoney, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {Sp2d} from '@kepahiang/schemas/spending/document/sp2d.js';
import type {Spm} from '@kepahiang/schemas/spending/document/spm.js';
import type {Spp} from '@kepahiang/schemas/spending/document/spp.js';
import {chainCheck, type ChainIdentity} from '../balance/document.ts';
import {chainsOf, isHolding} from './chains.ts';
import {
  fails,
  firstFailing,
  holds,
  type GuardCheck,
  type GuardContext,
  type GuardOutcome,
  type OfficeChain,
} from './office.ts';
import {requestNeeds, requestOutcome} from './request.ts';

/** `LAMPIRAN_LENGKAP`: every type the regency asks of the kind is attached. @source cashless.md 4.4, 13 @internal */
export const attached: GuardCheck<'SPP'> = {
  doc: 'SPP',
  needs: [],
  check({jenis, attachments}, _, {rules}) {
    // A kind the rule does not list needs none: an empty list cannot be written.
    const asked = rules.row('attachment.required').value[jenis] ?? [];
    const missing = asked.filter(type => !attachments.some(one => one.type === type));
    return missing.length === 0 ? holds : fails('ATTACHMENT_MISSING', {daftar: missing.join(', ')});
  },
};

/** Words of the parts of a paper, as its form prints them. */
const partNames: Readonly<Record<string, string>> = {lines: 'rincian'};

/** B-13, with the kind: papers of one request are the same in what they pay, how, and to whom. */
function sameOutcome(papers: readonly (ChainIdentity & Pick<Spm, 'jenis'>)[]): GuardOutcome {
  const [first] = papers;
  const checked = chainCheck(papers);
  const kind = papers.every(({jenis}) => jenis === first?.jenis) ? [] : ['jenis'];
  const differing = [...kind, ...(checked.ok ? [] : checked.fields)];
  if (differing.length === 0) return holds;
  return fails('B-13', {bagian: differing.map(name => partNames[name] ?? name).join(', ')});
}

const isStanding = ({status}: {readonly status: string}): boolean =>
  status !== 'DRAFT' && status !== 'DIBATALKAN';

/**
 * A request whose papers were cancelled, or whose money came back, has let go of budget and funds. When it is granted or
 * paid anew it is asked anew: others may have taken them since.
 */
function regranted(spp: Spp | undefined, office: OfficeChain, context: GuardContext): GuardOutcome {
  if (!spp) return holds;
  const chain = chainsOf(office.documents).find(({id}) => id === spp.id);
  return chain && isHolding(chain) ? holds : requestOutcome(spp, office, context);
}

/** `SPP_DISETUJUI`: approved, the same in all (B-13), and ordered once. @source cashless.md 4.3, 4.4, 4.6 @internal */
export const requestApproved: GuardCheck<'SPM'> = {
  doc: 'SPM',
  needs: requestNeeds,
  check(spm, office, context) {
    const spp = office.documents.SPP.find(({id}) => id === spm.spp);
    if (spp?.status !== 'DISETUJUI') return fails('SPP_NOT_APPROVED');
    const twin = office.documents.SPM.some(one => one.id !== spm.id && one.spp === spp.id && isStanding(one));
    return firstFailing([
      () => sameOutcome([spp, spm]),
      () => (twin ? fails('SPP_ALREADY_ORDERED') : holds),
      () => regranted(spp, office, context),
    ]);
  },
};

/**
 * What leaves the RKUD: the whole of an LS, whose withholdings the BUD deposits; the net of the others; nothing of a
 * closing.
 */
function outOfRkud({jenis, bruto, netto}: Pick<Spm, 'jenis' | 'bruto' | 'netto'>): Money {
  if (jenis.endsWith('_NIHIL')) return '0.00';
  return jenis.startsWith('LS_') ? bruto : netto;
}

/** What SP2D of the office that were ordered and not yet paid will take. @unit sen */
function orderedSen({documents}: OfficeChain, without: string): bigint {
  const spps = new Map(documents.SPP.map(spp => [spp.id, spp]));
  return chainsOf(documents)
    .filter(({id, ordered}) => ordered && id !== without)
    .reduce((sum, chain) => {
      const netto = spps.get(chain.id)?.netto ?? chain.bruto;
      return sum + senOf(outOfRkud({...chain, netto}));
    }, 0n);
}

/** The statement of the RKUD covers the paper beside what is already on its way. */
function rkudOutcome(
  paper: Spm | Sp2d,
  root: string,
  office: OfficeChain,
  {facts}: GuardContext,
): GuardOutcome {
  const saldo = facts['saldoKasDaerah'];
  if (typeof saldo !== 'string' || !isMoney(saldo)) return fails('RKUD_UNKNOWN');
  const short = senOf(outOfRkud(paper)) + orderedSen(office, root) - senOf(saldo);
  return short <= 0n ? holds : fails('RKUD_SHORT', {kurang: formatMoney(short)});
}

/** `KAS_DAERAH_CUKUP`. @source cashless.md 4.4, 4.6 @internal */
export const treasurySuffices: GuardCheck<'SPM'> = {
  doc: 'SPM',
  needs: ['SPP', 'SPM', 'SP2D'],
  check: (spm, office, context) => rkudOutcome(spm, spm.spp, office, context),
};

/** Of an SPM that may be paid. */
const payable: ReadonlySet<string> = new Set(['DIAJUKAN_BUD', 'SP2D_TERBIT']);

/** `SP2D_EQ_SPM`: a living SPM, the same in all (B-13), paid once, and the RKUD has it. @source cashless.md 4.3, 4.6 @internal */
export const orderMatches: GuardCheck<'SP2D'> = {
  doc: 'SP2D',
  needs: requestNeeds,
  check(sp2d, office, context) {
    const {SPP, SPM, SP2D} = office.documents;
    const spm = SPM.find(({id}) => id === sp2d.spm);
    if (!spm || !payable.has(spm.status)) return fails('SPM_VOID');
    const spp = SPP.find(({id}) => id === spm.spp);
    const twin = SP2D.some(one => one.id !== sp2d.id && one.spm === spm.id && isStanding(one));
    return firstFailing([
      () => sameOutcome([...(spp ? [spp] : []), spm, sp2d]),
      () => (twin ? fails('SPM_ALREADY_PAID') : holds),
      () => regranted(spp, office, context),
      () => rkudOutcome(sp2d, spm.spp, office, context),
    ]);
  },
};

const dayMs = 86_400_000;

/** Moment of the inquiry of the payee's account: of the one a correction brings, else of the paper's. */
function verifiedAt(sp2d: Sp2d, facts: GuardContext['facts']): number {
  const payee = (facts['penerima'] ?? sp2d.penerima) as {readonly verifiedAt?: unknown} | null;
  return typeof payee?.verifiedAt === 'string' ? Date.parse(payee.verifiedAt) : NaN;
}

/** `REKENING_TERVERIFIKASI`: the bank was asked lately; what came back is granted anew. @source cashless.md 4.4, 5.4, 13 @internal */
export const accountVerified: GuardCheck<'SP2D'> = {
  doc: 'SP2D',
  needs: requestNeeds,
  check(sp2d, office, context) {
    const maxDays = context.rules.row('inquiryMaxAgeDays').value;
    const age = Date.parse(context.now) - verifiedAt(sp2d, context.facts);
    if (!(age >= 0 && age <= maxDays * dayMs)) return fails('ACCOUNT_NOT_VERIFIED', {n: maxDays});
    const spm = office.documents.SPM.find(({id}) => id === sp2d.spm);
    const spp = office.documents.SPP.find(({id}) => id === spm?.spp);
    return sp2d.status === 'RETUR' ? regranted(spp, office, context) : holds;
  },
};
