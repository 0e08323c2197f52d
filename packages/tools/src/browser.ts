import {chromium, type Browser} from 'playwright-core';

/** The Chromium of this machine: every test and measurement starts it the same way, with flags of its own if it must. */
export function launchChromium(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      ...flags,
    ],
  });
}
