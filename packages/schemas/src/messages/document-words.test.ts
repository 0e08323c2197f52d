import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {storedKindIds, storedKinds, type StoredKind} from '../spending/stored-kinds.ts';
import {transitionTable} from '../spending/transitions.ts';
import {documentEvents, documentStates, eventAct, eventDone, stateLabel} from './document-words.ts';

const rows = storedKindIds.flatMap(id => {
  const {chain}: StoredKind = storedKinds[id];
  return chain ? transitionTable[chain] : [];
});

describe('words of the life of documents', () => {
  it('exist for every event and every state a stored document can have, and for no other', () => {
    assert.deepEqual(Object.keys(documentEvents).sort(), [...new Set(rows.map(({event}) => event))].sort());
    const states = new Set(['TERCATAT', ...rows.flatMap(({from, to}) => [from, to])]);
    assert.deepEqual(Object.keys(documentStates).sort(), [...states].sort());
  });

  it('are written in both languages and never in capitals with underscores', () => {
    const pairs = [
      ...Object.values(documentStates),
      ...Object.values(documentEvents).flatMap(({act, done}) => [act, done]),
    ];
    for (const words of pairs.flat()) assert.match(words, /^\p{Lu}[^_]*$/u);
  });

  it('name no two states alike, so that a list can be filtered by them', () => {
    const names = Object.values(documentStates).map(([id]) => id);
    assert.equal(new Set(names).size, names.length);
  });

  it('ask for a note wherever a document comes back to who wrote it', () => {
    for (const event of ['kembalikan', 'tolak']) assert.ok(documentEvents[event]?.needsNote, event);
  });

  it('show what a newer server has as it is', () => {
    assert.equal(eventAct('bekukan'), 'bekukan');
    assert.equal(eventDone('ajukan', 'en'), 'Handed in');
    assert.equal(stateLabel('BEKU'), 'BEKU');
    assert.equal(stateLabel('DRAFT'), 'Draf');
  });
});
