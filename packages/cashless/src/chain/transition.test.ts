import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesAt, rulesOf} from '../rules/rules.ts';
import {chainDocuments, chainGuards, chainRoles, type ChainDocument, type GuardFacts} from './names.ts';
import {openEvents, step, transition, type ChainRecord} from './transition.ts';
import {transitionTable} from './transitions.ts';
import {printedTable} from './testing/document-table.ts';
import {rulesOn} from './testing/rules.ts';

const day = '2026-11-24';
const at = '2026-11-24T09:00:00+07:00';
const rules = rulesOn(day);
const allTrue: GuardFacts = Object.fromEntries(chainGuards.map(guard => [guard, true]));

const withRules = (own: Readonly<Record<string, unknown>>) => rulesOn(day, own);

const printed = printedTable.split('\n').map(line => {
  const [doc, from, event, to, roles, guard] = line.split(',') as [ChainDocument, ...string[]];
  return {doc, from, event, to, roles: roles!.replace('SISTEM', 'sistem').split('|'), guard};
});
const states = [...new Set(printed.flatMap(({from, to}) => [from!, to!]))];
const events = [...new Set(printed.map(({event}) => event!))];

describe('the transition table (cashless.md 4.4)', () => {
  it('is the printed one, row by row', () => {
    const data = chainDocuments.flatMap(doc =>
      transitionTable[doc].map(({from, event, to, roles, guard}) =>
        [doc, from, event, to, roles.join('|').replace('sistem', 'SISTEM'), guard]
          .filter(part => part !== undefined)
          .join(','),
      ),
    );
    assert.deepEqual(data, printedTable.split('\n'));
  });

  it('accepts a row when its guard holds and refuses everything else, over the whole cross product', () => {
    const seen = {accepted: 0, refused: 0};
    for (const doc of chainDocuments)
      for (const from of states)
        for (const event of events)
          for (const role of chainRoles) {
            const inState = printed.filter(one => one.doc === doc && one.from === from);
            const inEvent = inState.filter(one => one.event === event);
            const wanted = inEvent.find(one => one.roles.includes(role));
            const decision = step({doc, from, event, role, user: 'a', history: [], guards: allTrue});
            const reason =
              inState.length === 0
                ? 'TERMINAL_STATE'
                : inEvent.length === 0
                  ? 'NO_SUCH_TRANSITION'
                  : 'ROLE_NOT_ALLOWED';
            assert.deepEqual(
              decision,
              wanted ? {allowed: true, to: wanted.to} : {allowed: false, reason},
              [doc, from, event, role].join(),
            );
            seen[decision.allowed ? 'accepted' : 'refused'] += 1;
          }
    const rolesOfRows = printed.reduce((sum, one) => sum + one.roles.length, 0);
    assert.equal(seen.accepted, rolesOfRows);
    assert.equal(
      seen.accepted + seen.refused,
      chainDocuments.length * states.length * events.length * chainRoles.length,
    );
  });

  it('refuses a guarded row unless its own guard is exactly true', () => {
    for (const {doc, from, event, roles, guard} of printed) {
      if (guard === undefined) continue;
      const request = {doc, from: from!, event: event!, role: roles[0] as 'PA', user: 'a', history: []};
      const refusal = {allowed: false, reason: `GUARD_FAILED:${guard}`};
      assert.deepEqual(step({...request, guards: {}}), refusal);
      assert.deepEqual(step({...request, guards: {...allTrue, [guard]: false}}), refusal);
      const text = JSON.parse(`{"${guard}": "true"}`) as GuardFacts;
      assert.deepEqual(step({...request, guards: text}), refusal);
      assert.equal(step({...request, guards: {[guard]: true}}).allowed, true);
    }
  });

  it('answers nonsense with a code, never with an exception', () => {
    const request = {from: 'DRAFT', event: 'ajukan', role: 'PA', user: 'a', history: [], guards: {}} as const;
    for (const doc of ['constructor', '__proto__', '', 'SPX'])
      assert.deepEqual(step({...request, doc: doc as 'SPP'}), {allowed: false, reason: 'TERMINAL_STATE'});
    assert.deepEqual(step({...request, doc: 'SPP', event: 'toString'}), {
      allowed: false,
      reason: 'NO_SUCH_TRANSITION',
    });
  });
});

describe('segregation of duties (cashless.md 3.2)', () => {
  const pairs = [
    ['SPP', 'DIAJUKAN', 'ajukan', 'verifikasi', 'PPK_SKPD'],
    ['SPPD', 'DIAJUKAN', 'ajukan', 'setujui', 'PA'],
    ['ANGGARAN_KAS', 'DIAJUKAN', 'ajukan', 'sahkan', 'BUD'],
    ['SPP', 'DIVERIFIKASI', 'verifikasi', 'setujui', 'PA'],
    ['SPJ', 'DIVERIFIKASI', 'verifikasi', 'sahkan', 'PA'],
    ['PAYMENT', 'submitted', 'submit', 'check', 'CHECKER'],
    ['PAYMENT', 'checked', 'submit', 'release', 'RELEASER'],
    ['PAYMENT', 'checked', 'check', 'release', 'RELEASER'],
  ] as const;
  for (const [doc, from, past, event, role] of pairs) {
    it(`refuses ${event} to the person who did ${past} on the same ${doc}`, () => {
      const request = {doc, from, event, role, history: [{event: past, user: 'ana'}], guards: allTrue};
      assert.deepEqual(step({...request, user: 'ana'}), {allowed: false, reason: 'SOD_VIOLATION'});
      assert.equal(step({...request, user: 'budi'}).allowed, true);
      const relaxed = withRules({'sod.relaxedPairs': [{pair: `${past}+${event}`, decree: 'KEP 1/2026'}]});
      assert.equal(step({...request, user: 'ana'}, relaxed).allowed, true);
      assert.equal(step({...request, user: 'ana'}, rules).allowed, false);
    });
  }

  it('looks at the whole history: what was sent back in between does not wash it', () => {
    const history = ['ajukan', 'kembalikan', 'ajukan'].map((event, index) => ({
      event,
      user: ['ana', 'budi', 'citra'][index]!,
    }));
    const request = {doc: 'SPP', from: 'DIAJUKAN', event: 'verifikasi', role: 'PPK_SKPD', history} as const;
    assert.equal(step({...request, user: 'ana', guards: allTrue}).allowed, false);
    assert.equal(step({...request, user: 'budi', guards: allTrue}).allowed, true);
  });

  it('merges maker and checker under dual control by two, never the releaser', () => {
    const two = withRules({dualControl: 'two'});
    const request = {doc: 'PAYMENT', user: 'ana', guards: allTrue} as const;
    const submitted = [{event: 'submit', user: 'ana'}];
    const check = {...request, from: 'submitted', event: 'check', role: 'CHECKER'} as const;
    assert.equal(step({...check, history: submitted}, two).allowed, true);
    assert.equal(step({...check, history: submitted}, rules).allowed, false);
    const release = {...request, from: 'checked', event: 'release', role: 'RELEASER'} as const;
    assert.equal(step({...release, history: submitted}, two).allowed, false);
    assert.equal(step({...release, history: [{event: 'check', user: 'ana'}]}, two).allowed, false);
  });

  it('relaxes nothing where no rule is loaded', () => {
    const none = rulesAt(rulesOf(nationalRules2026), day);
    const history = [{event: 'submit', user: 'ana'}];
    const check = {doc: 'PAYMENT', from: 'submitted', event: 'check', role: 'CHECKER', user: 'ana'} as const;
    assert.deepEqual(step({...check, history, guards: allTrue}, none), {
      allowed: false,
      reason: 'SOD_VIOLATION',
    });
  });

  it('asks in the order of the document: row, role, segregation, guard', () => {
    const history = [{event: 'ajukan', user: 'ana'}];
    const base = {doc: 'SPP', from: 'DIAJUKAN', event: 'verifikasi', history, guards: {}} as const;
    const reason = (request: Parameters<typeof step>[0]) => {
      const decision = step(request);
      return decision.allowed ? undefined : decision.reason;
    };
    assert.equal(reason({...base, from: 'DISETUJUI', role: 'BP', user: 'ana'}), 'TERMINAL_STATE');
    assert.equal(reason({...base, event: 'setujui', role: 'BP', user: 'ana'}), 'NO_SUCH_TRANSITION');
    assert.equal(reason({...base, role: 'BP', user: 'ana'}), 'ROLE_NOT_ALLOWED');
    assert.equal(reason({...base, role: 'PPK_SKPD', user: 'ana'}), 'SOD_VIOLATION');
    assert.equal(reason({...base, role: 'PPK_SKPD', user: 'budi'}), 'GUARD_FAILED:LAMPIRAN_LENGKAP');
  });
});

describe('taking a document further (cashless.md 4.1, 4.4)', () => {
  const spp: ChainRecord & {readonly nomor: string} = {
    doc: 'SPP',
    status: 'DRAFT',
    history: [],
    version: 3,
    nomor: '',
  };
  const context = {expectedVersion: 3, at, guards: allTrue, rules};

  it('gives the next document with its history and the next version, and leaves the old one alone', () => {
    const result = transition(
      spp,
      'ajukan',
      {user: 'ana', roles: ['MAKER', 'BPP']},
      {...context, note: 'ok'},
    );
    assert.deepEqual(result, {
      allowed: true,
      to: 'DIAJUKAN',
      document: {
        doc: 'SPP',
        status: 'DIAJUKAN',
        history: [{event: 'ajukan', from: 'DRAFT', to: 'DIAJUKAN', role: 'BPP', user: 'ana', at, note: 'ok'}],
        version: 4,
        nomor: '',
      },
    });
    assert.equal(spp.status, 'DRAFT');
    assert.equal(spp.history.length, 0);
  });

  it('refuses whoever saw another version, before anything else', () => {
    for (const expectedVersion of [2, 4, Number.NaN])
      assert.deepEqual(
        transition(spp, 'tidak_ada', {user: 'ana', roles: []}, {...context, expectedVersion}),
        {allowed: false, reason: 'VERSION_CONFLICT'},
      );
  });

  it('offers only the buttons that would be allowed, guards aside', () => {
    const submitted = transition(spp, 'ajukan', {user: 'ana', roles: ['BP']}, context);
    assert.ok(submitted.allowed);
    const both = ['BP', 'PPK_SKPD'] as const;
    assert.deepEqual(openEvents(submitted.document, {user: 'ana', roles: both}, rules), [
      'batal',
      'kembalikan',
    ]);
    assert.deepEqual(openEvents(submitted.document, {user: 'budi', roles: both}), [
      'batal',
      'kembalikan',
      'verifikasi',
    ]);
  });
});
