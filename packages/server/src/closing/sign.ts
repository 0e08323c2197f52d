import {dateWib, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Role} from '@kepahiang/schemas/role.js';
import type {Officer} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {Refusal} from '../http/problem.ts';
import {closingOf} from '../reconciliation/month.ts';
import {lockBook} from '../store/cash-book-store.ts';
import {
  insertPeriod,
  insertRegister,
  insertSignature,
  isNextToClose,
  lastDayOf,
  newestRegister,
  signaturesOf,
  type RegisterRow,
  type SignatureRow,
} from '../store/closing-store.ts';
import {entryMark} from '../store/reconciliation-store.ts';
import {lockAccount} from '../store/statement-store.ts';
import {draftClosing, openLines, type ClosingDraft} from './draft.ts';

/** What somebody signs. */
export interface Signing {
  readonly skpd: string;
  /** First day of the month. */
  readonly start: IsoDate;
  /** The version that was read. */
  readonly version: number;
  readonly reason: string | undefined;
}

/** The newest register of a month with its signatures. */
export interface Signed {
  readonly register: RegisterRow;
  readonly signatures: readonly SignatureRow[];
}

/** The newest register of a month with its signatures. */
export async function signedOf(db: Db, skpd: string, start: IsoDate): Promise<Signed | undefined> {
  const register = await newestRegister(db, skpd, start);
  return register && {register, signatures: await signaturesOf(db, register.id)};
}

/** People under a register, as the rules compare them. */
export function signersOf(signed: Signed | undefined): {bp: string; pa: string; reason: string | undefined} {
  const person = (capacity: string): string =>
    signed?.signatures.find(one => one.capacity === capacity)?.person ?? '';
  const reason = signed?.register.content['reason'];
  // While nobody has signed the rule that both differ has nothing to compare.
  return {
    bp: person('BP') || 'BP',
    pa: person('PA') || 'PA',
    reason: typeof reason === 'string' ? reason : undefined,
  };
}

async function refuseTooEarly(db: Db, {skpd, start}: Signing, now: Date): Promise<void> {
  if (await closingOf(db, skpd, start)) throw new Refusal('not-allowed-now', {reason: 'TERMINAL_STATE'});
  if (dateWib(now) <= lastDayOf(start)) throw new Refusal('not-allowed-now', {reason: 'MONTH_NOT_OVER'});
  if (!(await isNextToClose(db, skpd, start)))
    throw new Refusal('not-allowed-now', {reason: 'EARLIER_MONTH_OPEN'});
}

function refuseBlocked({blocking}: ClosingDraft): void {
  const [reason] = blocking;
  if (reason !== undefined) throw new Refusal('rule-violated', {reason});
}

async function signAsTreasurer(
  context: Context,
  db: Db,
  it: Signing,
  signed: Signed | undefined,
  signer: Officer,
  now: Date,
): Promise<void> {
  const pa = 'PA'; // not known yet; compared when that person signs
  const draft = await draftClosing(context, db, it.skpd, it.start, {
    bp: signer.subject,
    pa,
    reason: it.reason,
  });
  refuseBlocked(draft);
  if (signed?.register.hash === draft.hash) throw new Refusal('not-allowed-now', {reason: 'ALREADY_SIGNED'});
  const id = context.ids.uuid();
  const {content, hash} = draft;
  await insertRegister(
    db,
    it.skpd,
    it.start,
    {id, version: (signed?.register.version ?? 0) + 1, content: {...content}, hash},
    now,
  );
  await insertSignature(db, id, {capacity: 'BP', person: signer.subject, personName: signer.name, at: now});
}

/** The second signature: what was signed must still be so, and the month closes. */
async function signAsBudgetUser(
  context: Context,
  db: Db,
  it: Signing,
  signed: Signed | undefined,
  signer: Officer,
  now: Date,
): Promise<void> {
  if (!signed) throw new Refusal('not-allowed-now', {reason: 'BP_SIGNS_FIRST'});
  const draft = await draftClosing(context, db, it.skpd, it.start, {
    ...signersOf(signed),
    pa: signer.subject,
  });
  refuseBlocked(draft);
  const {register} = signed;
  if (register.hash !== draft.hash) throw new Refusal('stale-version');
  await insertSignature(db, register.id, {
    capacity: 'PA',
    person: signer.subject,
    personName: signer.name,
    at: now,
  });
  const {reconciliation} = draft;
  await insertPeriod(db, it.skpd, {
    month: it.start,
    registerId: register.id,
    entryMark: await entryMark(db, reconciliation.account),
    ...openLines(reconciliation),
    closedAt: now,
  });
}

/** Signs in the capacity of the caller and closes the month with the second signature. */
export async function signRegister(
  context: Context,
  db: Db,
  it: Signing,
  signer: Officer,
  roles: readonly Role[],
  now: Date,
): Promise<void> {
  await lockAccount(db, it.skpd, context.sourceAccount(it.skpd, lastDayOf(it.start)));
  await lockBook(db, it.skpd, Number(it.start.slice(0, 4)));
  await refuseTooEarly(db, it, now);
  const signed = await signedOf(db, it.skpd, it.start);
  if ((signed?.register.version ?? 0) !== it.version) throw new Refusal('stale-version');
  const asTreasurer = roles.includes('BP') && !(roles.includes('PA') && signed);
  await (asTreasurer ? signAsTreasurer : signAsBudgetUser)(context, db, it, signed, signer, now);
}
