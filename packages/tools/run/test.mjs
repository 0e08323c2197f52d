import {stopWithUs} from './child.mjs';
import {ensureInstalled} from './install.mjs';
import {bringNeighbours, ensureChromium, ensurePhp, ensurePostgres} from './machine.mjs';
import {Halt, orHalt, say, seconds} from './say.mjs';
import {schedule} from './schedule.mjs';
import {steps} from './steps.mjs';

const inBrowser = ['browser', 'journeys', 'stories', 'packaging'];

/** The steps a person named, with all they need; all of them when none is named. */
function chosen(names) {
  const unknown = names.find(name => !steps.some(step => step.name === name));
  if (unknown !== undefined) {
    const known = steps.map(step => step.name).join(' ');
    throw new Halt(`Langkah "${unknown}" tidak dikenal. Yang ada: ${known}.`, 2);
  }
  if (names.length === 0) return steps;
  return steps.filter(step => names.includes(step.name) || names.some(name => needs(name, step.name)));
}

function needs(name, other) {
  return steps.find(step => step.name === name)?.needs?.includes(other) ?? false;
}

/** Says how a step went, and all it printed when it failed. */
export function report(step, result) {
  if (result.passed + result.failed === 0) return; // it has said why it had nothing to do
  const mark = result.failed > 0 ? '✗' : '✓';
  say(
    `${mark} ${step.name.padEnd(14)} ${result.passed} lulus, ${result.failed} gagal, ${seconds(result.seconds)}`,
  );
  if (result.failed > 0) say(`\n----- ${step.name} -----\n${result.output.trimEnd()}\n-----\n`);
}

async function prepare(wanted) {
  await ensureInstalled();
  const uses = names => wanted.some(step => names.includes(step.name));
  if (uses(inBrowser)) process.env.CHROME_PATH = await ensureChromium();
  if (uses(['house'])) await ensurePhp(); // the rules are proved in PHP as well
  if (uses(['house', 'packaging'])) await bringNeighbours();
  if (uses(['server-debian']) && !process.env.KPH_TEST_DATABASE_URL) await ensurePostgres();
}

async function test(names) {
  const began = performance.now();
  const wanted = chosen(names);
  await prepare(wanted);
  const results = await schedule(wanted, {lanes: 2, onDone: report});
  const sum = key => [...results.values()].reduce((total, result) => total + result[key], 0);
  say(`\nSelesai dalam ${seconds((performance.now() - began) / 1000)}.`);
  return {passed: sum('passed'), failed: sum('failed')};
}

/** `npm test`: everything, or the steps named. The last line is `N passed, N failed`, whatever happens. */
export async function main(names) {
  stopWithUs();
  let counts = {passed: 0, failed: 1};
  const code = await orHalt(async () => {
    counts = await test(names);
    return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  });
  say(`${counts.passed} passed, ${counts.failed} failed`);
  return code;
}
