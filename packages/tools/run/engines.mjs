import {stopWithUs} from './child.mjs';
import {ensureInstalled} from './install.mjs';
import {orHalt, say} from './say.mjs';
import {schedule} from './schedule.mjs';
import {engineSteps} from './steps.mjs';
import {report} from './test.mjs';

/** `npm run test:engines`: the components in Firefox, and a citizen's journey in Firefox and in WebKit. */
export function main() {
  stopWithUs();
  return orHalt(async () => {
    await ensureInstalled();
    // One after the other: two browsers that take turns on few processors miss each other's deadlines.
    const results = [...(await schedule(engineSteps, {lanes: 1, onDone: report})).values()];
    const sum = key => results.reduce((total, result) => total + result[key], 0);
    say(`${sum('passed')} passed, ${sum('failed')} failed`);
    return sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
  });
}
