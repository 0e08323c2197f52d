import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfSen, senOf, sumSen} from '@kepahiang/schemas/money.js';
import {segregatedPairs} from '../rules/schema/spending.ts';
import {balanceFaults} from './balance/balance.ts';
import {chainDocuments, chainGuards, chainRoles, type ChainGuard, type ChainRole} from './names.ts';
import {Office, type OfficeDocument} from './testing/office.ts';
import {rulesOn} from './testing/rules.ts';
import {openEvents, transition, type ChainRecord} from './transition.ts';
import {transitionTable} from './transitions.ts';

const rules = rulesOn();
const events = [...new Set(Object.values(transitionTable).flatMap(rows => rows.map(({event}) => event)))];
const everybody = {user: 'siapa pun', roles: chainRoles};
const people = ['ana', 'budi', 'citra', 'dewi', 'eko'];

const draft = fc.record({
  jenis: fc.constantFrom('UP' as const, 'LS_BARANG_JASA' as const, 'NPD' as const),
  sen: fc.bigInt({min: 1n, max: 5_000n}),
});
const step = fc.record({
  document: fc.nat(),
  event: fc.nat(),
  person: fc.constantFrom(...people),
  /** Somebody who knows what may be done next, or anybody with any role. */
  knows: fc.integer({min: 0, max: 9}).map(dice => dice < 8),
  role: fc.constantFrom(...chainRoles),
  /** Mostly things go on; now and then they are sent back, refused or cancelled. */
  onward: fc.integer({min: 0, max: 9}).map(dice => dice < 8),
  stale: fc.integer({min: 0, max: 19}).map(dice => dice === 0),
});

const setbacks = ['batal', 'tolak', 'kembalikan', 'perbaiki', 'retur'];

/** Treasurers of the imprest do not get their money back from the bank after they have spent it. */
const cannotHappen = (document: OfficeDocument, event: string): boolean =>
  document.jenis === 'UP' && event === 'retur';

function segregated({history}: ChainRecord): boolean {
  return segregatedPairs.every(pair => {
    const [first, second] = pair
      .split('+')
      .map(event => new Set(history.filter(one => one.event === event).map(one => one.user)));
    return [...first!].every(user => !second!.has(user));
  });
}

describe('a random walk of documents through random hands (cashless.md 4.3, 4.4)', () => {
  it('never breaks an invariant, segregation or the count of versions', () => {
    const reached = new Set<string>();
    let documents = 0;
    fc.assert(
      fc.property(
        fc.array(draft, {minLength: 6, maxLength: 12}),
        fc.array(step, {minLength: 100, maxLength: 300, size: 'max'}),
        (drafts, steps) => {
          const office = new Office();
          for (const {jenis, sen} of drafts) office.draft(jenis, moneyOfSen(sen));
          for (const {document: turn, event: choice, person, knows, onward, role, stale} of steps) {
            const moving = office.documents.filter(one => openEvents(one, everybody).length > 0);
            if (moving.length === 0) break;
            const document = moving[turn % moving.length]!;
            const index = office.documents.indexOf(document);
            const actor = {user: person, roles: knows ? chainRoles : [role]};
            const open = knows
              ? openEvents(document, actor, rules).filter(one => !onward || !setbacks.includes(one))
              : events;
            if (open.length === 0) continue;
            const event = open[choice % open.length]!;
            if (cannotHappen(document, event)) continue;
            const result = office.act(index, event, actor, document.version - (stale ? 1 : 0));
            if (stale) assert.deepEqual(result, {allowed: false, reason: 'VERSION_CONFLICT'});
            if (!result.allowed) assert.equal(office.documents[index], document);
            else reached.add(`${document.doc} ${result.to}`);
            // What was refused has left the office as it was.
            if (result.allowed) assert.deepEqual(balanceFaults(office.facts(), rules), []);
          }
          documents += office.documents.length;
          for (const document of office.documents) {
            assert.equal(document.version, document.history.length);
            assert.ok(segregated(document));
          }
          const paid = office.documents.filter(one => one.doc === 'SP2D' && one.status === 'CAIR');
          const out = sumSen(paid, ({amount}) => amount);
          assert.equal(senOf(office.rkud), office.rkudOpening - out);
        },
      ),
      {numRuns: 900},
    );
    assert.ok(documents >= 10_000, `${documents} documents`);
    // A walk that gets nowhere proves nothing.
    for (const end of ['SPP DISETUJUI', 'SPM SP2D_TERBIT', 'SP2D CAIR', 'SP2D RETUR', 'NPD DIBAYAR'])
      assert.ok(reached.has(end), end);
  });

  it('never leaves the table, whatever document of every kind is pushed by whoever with whatever facts', () => {
    const someRoles = fc.oneof(
      fc.constant<ChainRole[]>([...chainRoles]),
      fc.subarray<ChainRole>([...chainRoles], {minLength: 1}),
    );
    const someGuards = fc.oneof(
      fc.constant<ChainGuard[]>([...chainGuards]),
      fc.subarray<ChainGuard>([...chainGuards]),
    );
    const push = fc.record({
      event: fc.nat(),
      /** Nearly always an event of that state: chance alone would seldom get anywhere. */
      knows: fc.integer({min: 0, max: 9}).map(dice => dice < 8),
      user: fc.constantFrom(...people),
      roles: someRoles,
      guards: someGuards,
    });
    const one = fc.record({
      doc: fc.constantFrom(...chainDocuments),
      pushes: fc.array(push, {maxLength: 40, size: 'max'}),
    });
    const taken = new Set<string>();
    fc.assert(
      fc.property(fc.array(one, {minLength: 20, maxLength: 20}), documents => {
        for (const {doc, pushes} of documents) {
          let record: ChainRecord = {doc, status: transitionTable[doc][0]!.from, history: [], version: 0};
          for (const {event: choice, knows, user, roles, guards} of pushes) {
            const here = transitionTable[doc].filter(row => row.from === record.status);
            const known = knows && here.length > 0 ? here.map(row => row.event) : events;
            const event = known[choice % known.length]!;
            const before = structuredClone(record);
            const facts = Object.fromEntries(guards.map(guard => [guard, true]));
            const result = transition(
              record,
              event,
              {user, roles},
              {expectedVersion: record.version, at: '2026-11-24T09:00:00+07:00', guards: facts, rules},
            );
            assert.deepEqual(record, before);
            const row = here.find(
              found => found.event === event && found.roles.some(role => roles.includes(role)),
            );
            if (!result.allowed) {
              const free = row && (row.guard === undefined || guards.includes(row.guard));
              if (free) assert.equal(result.reason, 'SOD_VIOLATION');
              continue;
            }
            assert.ok(row && (row.guard === undefined || guards.includes(row.guard)));
            taken.add(`${doc} ${row.from} ${row.event}`);
            record = result.document;
          }
          assert.equal(record.version, record.history.length);
          assert.ok(segregated(record));
          for (const [index, entry] of record.history.entries())
            assert.equal(
              entry.from,
              index === 0 ? transitionTable[doc][0]!.from : record.history[index - 1]!.to,
            );
        }
      }),
      {numRuns: 500},
    );
    const whole = Object.entries(transitionTable).flatMap(([doc, rows]) =>
      rows.map(row => `${doc} ${row.from} ${row.event}`),
    );
    const missed = whole.filter(row => !taken.has(row));
    assert.ok(missed.length <= whole.length / 10, `not walked: ${missed.join(', ')}`);
  });
});
