import puppeteer, {type ElementHandle, type EvaluateFunc, type KeyInput, type Page} from 'puppeteer-core';
import type {Driver} from './driver.ts';

async function found(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.$(selector);
  if (!element) throw new Error(`No element ${selector}`);
  return element;
}

async function fill(page: Page, selector: string, text: string): Promise<void> {
  const element = await found(page, selector);
  await element.evaluate(box => {
    (box as HTMLInputElement).focus();
    (box as HTMLInputElement).select();
  });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** Firefox ESR knows no screen orientation: it sets the size it is asked for, and then complains. */
async function asPhone(page: Page): Promise<void> {
  await page.setViewport({width: 360, height: 740}).catch((error: Error) => {
    if (!error.message.includes('unknown command')) throw error;
  });
}

const patience = {timeout: 10_000};

/** After a page came back from memory the driver misses the next arrival, though the page is there: tests look for it. */
async function arriving(navigation: Promise<unknown>): Promise<void> {
  await navigation.catch((error: Error) => {
    if (!/timeout/i.test(error.message)) throw error;
  });
}

/** A Firefox of its own, driven over WebDriver BiDi, as wide as a phone. */
export async function openFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  });
  const page = await browser.newPage();
  await asPhone(page);
  return {
    open: url => arriving(page.goto(url, patience)),
    reload: () => arriving(page.reload(patience)),
    evaluate: async (look, ...given) =>
      (await page.evaluate(look as EvaluateFunc<typeof given>, ...given)) as ReturnType<typeof look>,
    click: async selector => (await found(page, selector)).click(),
    press: async (selector, key) => {
      await (await found(page, selector)).focus();
      await page.keyboard.press(key as KeyInput);
    },
    leaveAndComeBack: async path => {
      await page.goto(new URL(path, page.url()).href);
      // A page that comes back from memory loads nothing, and to wait for its loading would be to wait for ever.
      await page.evaluate(() => history.back()).catch(() => undefined);
    },
    fill: (selector, text) => fill(page, selector, text),
    select: async (selector, value) => void (await page.select(selector, value)),
    upload: async (selector, path) =>
      ((await found(page, selector)) as ElementHandle<HTMLInputElement>).uploadFile(path),
    close: () => browser.close(),
  };
}
