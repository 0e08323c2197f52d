// TEMPORARY until the guards are merged.
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {ChainDocument, ChainGuard} from './names.ts';
import type {OfficeChain, GuardContext, GuardOutcome} from './guard/office.ts';
export type {ChainPayment, OfficeChain, GuardContext, GuardOutcome} from './guard/office.ts';
export const guardNeeds = new Proxy({}, {get: () => []}) as Readonly<Record<ChainGuard, readonly (keyof OfficeChain['documents'])[]>>;
export function guardOutcome(_g: ChainGuard, _d: ChainDocument, _x: unknown, _o: OfficeChain, _c: GuardContext): GuardOutcome {
  return {ok: true};
}
export function documentFaults(_d: ChainDocument, _x: unknown, _o: OfficeChain, _c: GuardContext): readonly Fault[] {
  return [];
}
