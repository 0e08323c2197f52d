import {stopWithUs} from './child.mjs';
import {ensureInstalled} from './install.mjs';
import {findFirefox} from './machine.mjs';
import {orHalt, say, seconds} from './say.mjs';
import {browserTests} from './steps.mjs';

async function firefox() {
  const path = await findFirefox();
  if (path === undefined) {
    say('Firefox tidak ada di mesin ini: jalankan `sudo apt-get install firefox-esr`, lalu ulangi.');
    return {passed: 0, failed: 1};
  }
  const result = await browserTests({KPH_BROWSER: 'firefox', FIREFOX_PATH: path});
  say(
    `${result.failed > 0 ? '✗' : '✓'} firefox ${result.passed} lulus, ${result.failed} gagal, ${seconds(result.seconds)}`,
  );
  if (result.failed > 0) say(result.output);
  return result;
}

/** `npm run test:engines`: the component tests once more in another engine than Chromium's. */
export function main() {
  stopWithUs();
  return orHalt(async () => {
    await ensureInstalled();
    const {passed, failed} = await firefox();
    say(`${passed} passed, ${failed} failed`);
    return failed > 0 || passed === 0 ? 1 : 0;
  });
}
