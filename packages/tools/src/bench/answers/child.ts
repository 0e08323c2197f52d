import {writeSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {adapters, type Load} from './adapters.ts';
import type {Answer, Question} from './question.ts';

/**
 * Asks one package, in a process of its own: `node child.ts FOLDER PACKAGE QUESTIONS`. One JSON line per answer goes to
 * descriptor 3 at once, so that a package that exits or hangs does not take back what it has said.
 */
const [folder = '', name = '', questions = '[]'] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const load = Object.assign((id: string): unknown => require(id), {
  path: (file: string) => join(folder, 'node_modules', file),
}) as Load;
const ask = await adapters[name]!(load);

function answerTo({subject, text}: Question): Answer | {silent: string} {
  try {
    return ask[subject]!(text);
  } catch (fault) {
    return {silent: fault instanceof Error ? `melempar ${fault.name}` : 'melempar'};
  }
}

for (const question of JSON.parse(questions) as Question[])
  writeSync(3, `${JSON.stringify(answerTo(question))}\n`);
// Some packages keep the process alive.
process.exit(0);
