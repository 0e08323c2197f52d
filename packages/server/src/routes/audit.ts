import type {audit} from '@kepahiang/contract/audit.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {verifyAnchors} from '../audit/anchor.ts';
import {faultTexts} from '../audit/texts.ts';
import {verifyAudit} from '../audit/verify.ts';
import {oneAtATime} from '../http/one-at-a-time.ts';
import {Refusal} from '../http/problem.ts';
import type {Handlers} from '../http/route.ts';

/** Faults told in one answer; whoever needs all of them runs the command. */
const most = 100;
/** A check reads everything there is: one at a time. */
const singly = oneAtATime(10);

/** Answers the audit trail of the contract. */
export const auditHandlers: Handlers<typeof audit> = {
  async verify({caller, context: {pool, signer, anchorFile}, now}) {
    // The trail is one for all offices: a role kept inside one office does not reach it.
    if (caller.kind !== 'petugas' || caller.opd !== null) throw new Refusal('forbidden');
    return singly(async () => {
      const {chains, faults: others} = await verifyAudit(pool);
      const anchors = await verifyAnchors(anchorFile, pool, signer);
      const faults = [...chains.flatMap(chain => chain.faults), ...others, ...anchors];
      return {
        body: {
          checkedAt: instantWib(now),
          isSound: faults.length === 0,
          chains: chains.map(({skpd, entries, hash, faults: own}) => ({
            skpd,
            entries,
            hash,
            isSound: own.length === 0,
          })),
          faults: faults.slice(0, most).map(one => ({...one, text: faultTexts[one.code]})),
          faultCount: faults.length,
        },
      };
    });
  },
};
