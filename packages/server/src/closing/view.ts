import type {Closing} from '@kepahiang/contract/closings.js';
import {dateWib, instantWib, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Officer} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {closingOf} from '../reconciliation/month.ts';
import {isNextToClose, lastDayOf} from '../store/closing-store.ts';
import {draftClosing, type ClosingContent} from './draft.ts';
import {signedOf, signersOf, type Signed} from './sign.ts';

function signatureViews(signed: Signed): Closing['signatures'] {
  return signed.signatures.map(({capacity, personName, at}) => ({
    capacity,
    user: personName,
    at: instantWib(at),
  }));
}

/** Capacity in which a caller may sign a month that is not closed. */
function maySign(
  caller: Officer,
  skpd: string,
  isSigned: boolean,
  isReady: boolean,
  signed: Signed | undefined,
): Closing['maySign'] {
  if (caller.opd !== skpd || !isReady) return null;
  const isOther = !signed?.signatures.some(({person}) => person === caller.subject);
  if (isSigned) return caller.roles.includes('PA') && isOther ? 'PA' : null;
  return caller.roles.includes('BP') ? 'BP' : null;
}

/** The register of a month as the caller may see it: as it was signed, or as it stands now. */
export async function closingView(
  context: Context,
  db: Db,
  skpd: string,
  start: IsoDate,
  caller: Officer,
  now: Date,
): Promise<Closing> {
  const closed = await closingOf(db, skpd, start);
  const signed = await signedOf(db, skpd, start);
  if (closed && signed) {
    const content = signed.register.content as unknown as ClosingContent;
    return {
      ...content,
      reconciliation: {...content.reconciliation, closed: true},
      state: 'DITUTUP',
      version: signed.register.version,
      hash: signed.register.hash,
      signatures: signatureViews(signed),
      closedAt: instantWib(closed.closedAt),
      maySign: null,
    };
  }
  const draft = await draftClosing(context, db, skpd, start, signersOf(signed));
  // What changed since the treasurer signed is signed by nobody.
  const isSigned = signed?.register.hash === draft.hash;
  const isReady =
    draft.blocking.every(code => code === 'REASON_REQUIRED') &&
    dateWib(now) > lastDayOf(start) &&
    (await isNextToClose(db, skpd, start));
  return {
    ...draft.content,
    state: isSigned ? 'DITANDATANGANI_BP' : 'TERBUKA',
    version: signed?.register.version ?? 0,
    hash: isSigned ? draft.hash : null,
    signatures: isSigned ? signatureViews(signed) : [],
    closedAt: null,
    maySign: maySign(caller, skpd, isSigned, isReady, signed),
  };
}
