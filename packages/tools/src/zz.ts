import fc from 'fast-check';
import {identifierKind} from '@kepahiang/schemas/identifiers/registry.js';
import {recordChecker} from '@kepahiang/schemas/record/check.js';
import {pembayaran} from '@kepahiang/schemas/record/pembayaran.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {placesOf} from '@kepahiang/schemas/wilayah/places.js';
import {brokenPayments} from '../../schemas/src/record/testing/payments.ts';
import {checkByHand} from './bench/payment-by-hand.ts';
const clock = {today: '2026-11-24', now: '2026-11-24T09:00:00+07:00'};
const check = recordChecker(pembayaran, {places: placesOf(kepahiang), kinds: identifierKind});
const b = fc.sample(brokenPayments, {numRuns: 20000, seed: 7}) as any[];
const seen=new Map<string,number>();
for (const r of b) { const c=check(r,clock); const h=checkByHand(r,clock.today); if (c.ok !== (h.length===0)) { if (c.ok && seen.size<1) console.log(r.beneficiaryNpwp, r.beneficiaryNik, r.beneficiaryType); const k=(c.ok?'hand only: '+h.map(x=>x.path+' '+x.text).join(';'):'ours only: '+c.faults.map(x=>x.path.replace(/\d/,'N')+' '+x.code).join(';')); seen.set(k,(seen.get(k)??0)+1);} }
console.log([...seen].sort((a,b)=>b[1]-a[1]).slice(0,25));
