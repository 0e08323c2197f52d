import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {adapters} from './adapters.ts';
import {agrees, row, table, type Said} from './compare.ts';
import {ours} from './ours.ts';
import {peerPackages} from './packages.ts';
import {questionsOf, type Question} from './question.ts';
import {ownRows} from './run.ts';

const subjects = [...new Set(peerPackages.flatMap(one => one.subjects))];

describe('the shared vectors put to other packages', () => {
  it('find every answer of ours right', () => {
    const rows = ownRows();
    assert.deepEqual(
      rows.map(({subject}) => subject),
      subjects,
    );
    for (const {subject, right, of, example} of rows) assert.equal(right, of, `${subject}: ${example}`);
  });

  it('ask more than one right and one wrong text of each type', () => {
    for (const subject of subjects.filter(one => !one.startsWith('nik: '))) {
      const verdicts = questionsOf(subject).map(({expected}) => expected.right);
      assert.ok(verdicts.includes(true) && verdicts.includes(false), subject);
    }
  });

  it('ask no text twice with two verdicts: a package has one way to be asked', () => {
    for (const subject of subjects) {
      const seen = new Map<string, boolean>();
      for (const {text, expected} of questionsOf(subject)) {
        assert.equal(seen.get(text) ?? expected.right, expected.right, `${subject}: ${text}`);
        seen.set(text, expected.right);
      }
    }
  });

  it('ask only what an adapter exists for', () => {
    assert.deepEqual(peerPackages.map(({name}) => name).sort(), Object.keys(adapters).sort());
  });
});

describe('how an answer is compared', () => {
  const question = (subject: string, expected: Question['expected']): Question => ({
    subject,
    layer: 'form',
    text: '0812',
    expected,
  });
  const phone = question('phone', {right: true, value: '+6281200001234'});
  for (const [what, asked, said, right] of [
    ['a verdict alone is enough', phone, {right: true}, true],
    ['the same canonical text is right', phone, {right: true, value: '+6281200001234'}, true],
    ['another canonical text is wrong', phone, {right: true, value: '+626281200001234'}, false],
    ['refusing what is right is wrong', phone, {right: false}, false],
    ['accepting what is wrong is wrong', question('phone', {right: false}), {right: true}, false],
    ['saying nothing is wrong', question('phone', {right: false}), {silent: 'keluar'}, false],
    [
      'capitals and blanks of words do not matter',
      question('terbilang', {right: true, value: 'seratus lima'}),
      {right: true, value: 'Seratus  Lima '},
      true,
    ],
    [
      'other words do',
      question('terbilang', {right: true, value: 'satu miliar'}),
      {right: true, value: 'satu milyar'},
      false,
    ],
  ] as const satisfies readonly (readonly [string, Question, Said, boolean])[]) {
    it(what, () => assert.equal(agrees(asked, said), right));
  }

  it('a row counts, and shows the first wrong answer', () => {
    const questions = questionsOf('nik: kelamin');
    const said = questions.map(ours);
    assert.equal(row('kami', questions, said).example, undefined);
    said[1] = {right: true, value: 'L'};
    const counted = row('mereka', questions, said);
    assert.deepEqual([counted.right, counted.of], [8, 9]);
    assert.equal(counted.example, '"1708024108859902" → "L"');
  });

  it('a table has one line a row, and people can read it', () => {
    const lines = table([{name: 'kami', subject: 'nik', right: 1, of: 2, example: 'a → b'}]).split('\n');
    assert.deepEqual(lines, [
      'paket | jenis | benar | dari | contoh yang salah',
      'kami  | nik   |     1 |    2 | a → b',
    ]);
  });
});
