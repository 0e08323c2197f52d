import {launchChromium} from '../../packages/tools/src/browser.ts';
import type {Driver} from './driver.ts';

/** A Chromium of its own, as wide as a phone. */
export async function openChromium(): Promise<Driver> {
  const browser = await launchChromium();
  const page = await browser.newPage({viewport: {width: 360, height: 740}});
  page.setDefaultTimeout(5000);
  return {
    open: async url => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: async (look, ...given) =>
      page.evaluate<ReturnType<typeof look>>(`(${look.toString()})(...${JSON.stringify(given)})`),
    // A label may lie over its control, as it does over ours: what is hit there counts.
    click: selector => page.click(selector, {force: true}),
    press: (selector, key) => page.press(selector, key),
    leaveAndComeBack: async path => {
      await page.goto(new URL(path, page.url()).href);
      await page.goBack();
    },
    fill: async (selector, text) => {
      await page.fill(selector, '');
      await page.locator(selector).pressSequentially(text);
    },
    select: async (selector, value) => void (await page.selectOption(selector, value)),
    upload: (selector, path) => page.setInputFiles(selector, path),
    close: () => browser.close(),
  };
}
