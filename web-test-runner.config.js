import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {fileURLToPath} from 'node:url';
import {emulateFeaturesPlugin} from './packages/tools/src/browser/emulate-features.js';
import {firefoxPage} from './packages/tools/src/browser/firefox-page.js';

const firefox = process.env.KPH_BROWSER === 'firefox';

// Root in a container has no sandbox to give; the rest keeps the browser from calling home.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
];

const launchOptions = firefox
  ? {browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'}
  : {executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: flags};

/** The line the test command counts; the usual reporter's own summary has other text around its numbers. */
const countReporter = {
  stop({sessions}) {
    const tests = [];
    let broken = 0;
    const collect = suite => {
      tests.push(...suite.tests);
      suite.suites.forEach(collect);
    };
    for (const session of sessions) {
      if (session.testResults) collect(session.testResults);
      if (session.errors.length > 0) broken += 1;
    }
    const passed = tests.filter(test => test.passed).length;
    process.stdout.write(`\nbrowser: ${passed} passed, ${tests.length - passed + broken} failed\n`);
  },
};

/** Tests of components, in a real browser, from source. */
export default {
  files: ['packages/components/src/**/*.test.ts', '!packages/components/src/**/*.node.test.ts'],
  rootDir: '.',
  nodeResolve: {
    exportConditions: ['@kepahiang/source', 'production', 'browser', 'import', 'module', 'default'],
  },
  browsers: [chromeLauncher({launchOptions, ...(firefox && {createPage: firefoxPage})})],
  // Background tabs starve each other: one at a time is faster.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {ui: 'bdd', timeout: 15_000}},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    emulateFeaturesPlugin(),
  ],
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countReporter],
};
