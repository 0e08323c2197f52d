import {globSync} from './glob.mjs';
import {run} from './child.mjs';
import {countBrowser, countNodeTest} from './count.mjs';
import {findFirefox, findWebKit} from './machine.mjs';
import {fromSource} from './place.mjs';
import {startPostgres} from './postgres.mjs';
import {say} from './say.mjs';

/** A command that is not a test runner: it passes or fails as a whole. */
function check(command, args, env) {
  return async () => {
    const {code, output, seconds} = await run(command, args, {env});
    return {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output, seconds};
  };
}

/** `node --test` over files. No file or no test is a failure: a wrong pattern must not look green. */
async function nodeTests(patterns, {env = {}, except = /(?!)/, minutes = 3, atOnce} = {}) {
  const files = globSync(patterns).filter(file => !except.test(file));
  if (files.length === 0)
    return {passed: 0, failed: 1, output: `Tidak ada uji di ${patterns.join(', ')}.`, seconds: 0};
  const flags = ['--test', '--test-reporter=spec', `--test-timeout=${minutes * 60_000}`];
  if (atOnce) flags.push(`--test-concurrency=${atOnce}`);
  // The runner stops a test that hangs; a minute later the whole is stopped.
  const {code, output, seconds} = await run('node', [...fromSource, ...flags, ...files], {
    env,
    minutes: Math.max(15, minutes + 1),
  });
  return judged(countNodeTest(output), code, output, seconds);
}

function judged(counts, code, output, seconds) {
  const silent = counts.passed + counts.failed === 0 || (code !== 0 && counts.failed === 0);
  return {passed: counts.passed, failed: counts.failed + (silent ? 1 : 0), output, seconds};
}

/** The component tests in one browser. */
async function browserTests(env = {}) {
  const {code, output, seconds} = await run('wtr', [], {env});
  return judged(countBrowser(output), code, output, seconds);
}

/** An engine that is not here, with what brings it. `failed` says how bad that is. */
function absent(name, packages, failed) {
  const output = `${name} tidak ada di mesin ini: jalankan \`sudo apt-get install ${packages}\`, lalu ulangi.`;
  if (failed === 0) say(`– ${output}`);
  return {passed: 0, failed, output, seconds: 0};
}

/** What is done in Firefox; `absence` is the number of failures to count where there is none. */
async function inFirefox(absence, tests) {
  const path = await findFirefox();
  return path === undefined ? absent('Firefox', 'firefox-esr', absence) : tests({FIREFOX_PATH: path});
}

const journeyIn = (engine, env) => nodeTests([`tests/engines/${engine}.test.ts`], {env, minutes: 5});

/** What is done in WebKitGTK, where its absence is a failure. */
async function inWebKit(tests) {
  return (await findWebKit()) ? tests() : absent('WebKitGTK', 'webkit2gtk-driver xvfb', 1);
}

async function onDebianPostgres() {
  const database = await startPostgres();
  try {
    return await nodeTests(['packages/server/src/**/*.test.ts'], {
      env: {KPH_TEST_DATABASE_URL: database.url},
    });
  } finally {
    await database.stop();
  }
}

async function stories() {
  const built = await run('storybook', ['build', '--disable-telemetry', '--quiet', '-o', 'build/storybook']);
  if (built.code !== 0) return {passed: 0, failed: 1, output: built.output, seconds: built.seconds};
  const result = await nodeTests(['tests/stories/**/*.test.ts'], {minutes: 45, atOnce: 2});
  return {...result, passed: result.passed + 1, seconds: result.seconds + built.seconds};
}

/** Component tests run in a browser; the few that say `.node.test.ts` and all other packages' run in Node. */
const unitTests = ['packages/*/src/**/*.test.ts'];
const notUnit = /^packages\/(server\/|components\/(?!.*\.node\.test\.ts$))/;

/** What the rest of the tests are about: everything but the folders that have a step of their own. */
const houseTests = [
  'tests/*.test.ts',
  'tests/{api,docs,partials,php,region,size,services,spending,tools}/**/*.test.ts',
];

/**
 * Every step of `npm test`, the longest first. `needs` names what must have ended; names are what a person
 * may give: `npm test -- unit browser`.
 */
export const steps = [
  {name: 'build', run: check('node', [...fromSource, 'packages/tools/src/build.ts'])},
  {name: 'stories', needs: ['build'], run: stories},
  {name: 'journeys', needs: ['build'], run: () => nodeTests(['tests/journeys/**/*.test.ts'], {minutes: 15})},
  {name: 'server', needs: ['build'], run: () => nodeTests(['packages/server/src/**/*.test.ts'])},
  {name: 'browser', needs: ['build'], run: () => browserTests()},
  {
    name: 'packaging',
    needs: ['build'],
    run: () => nodeTests(['tests/{packaging,consumers,neighbours}/**/*.test.ts']),
  },
  {name: 'start', needs: ['build'], run: () => nodeTests(['tests/start/**/*.test.ts'])},
  {name: 'server-debian', needs: ['build'], run: onDebianPostgres},
  {
    name: 'hostile',
    needs: ['build'],
    run: () => nodeTests(['tests/hostile/**/*.test.ts'], {minutes: 15}),
  },
  {
    name: 'behaviours',
    needs: ['build'],
    run: () => nodeTests(['tests/behaviours/chromium.test.ts'], {minutes: 5}),
  },
  {
    name: 'lint',
    needs: ['build'],
    run: check('eslint', ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '.']),
  },
  {name: 'engines', needs: ['build'], run: () => inFirefox(0, env => journeyIn('firefox', env))},
  {name: 'unit', needs: ['build'], run: () => nodeTests(unitTests, {except: notUnit})},
  {name: 'house', needs: ['build'], run: () => nodeTests(houseTests)},
  {name: 'types', needs: ['build'], run: check('tsc', ['-b'])},
  {name: 'docs', needs: ['build'], run: check('typedoc', [])},
  {name: 'format', run: check('prettier', ['--check', '--log-level', 'warn', '.'])},
];

/** Every step of `npm run test:engines`: what citizens use besides Chromium. Here a missing engine is a failure. */
export const engineSteps = [
  steps[0],
  {
    name: 'firefox',
    needs: ['build'],
    run: () => inFirefox(1, env => browserTests({...env, KPH_BROWSER: 'firefox'})),
  },
  {name: 'firefox-warga', needs: ['build'], run: () => inFirefox(1, env => journeyIn('firefox', env))},
  {name: 'webkit-warga', needs: ['build'], run: () => inWebKit(() => journeyIn('webkit'))},
  {
    name: 'firefox-formulir',
    needs: ['build'],
    run: () => inFirefox(1, env => nodeTests(['tests/behaviours/firefox.test.ts'], {env, minutes: 5})),
  },
  {
    name: 'webkit-formulir',
    needs: ['build'],
    run: () => inWebKit(() => nodeTests(['tests/behaviours/webkit.test.ts'], {minutes: 5})),
  },
];
