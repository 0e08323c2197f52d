import {setTimeout as pause} from 'node:timers/promises';
import type {Driver, Json} from './driver.ts';

/** Asks the page again and again until it answers with something. */
export function until<Given extends Json[], Got extends Json>(
  driver: Driver,
  what: string,
  look: (...given: Given) => Got,
  ...given: Given
): Promise<Got> {
  return within(20_000, driver, what, look, ...given);
}

/** The same, not longer than so many milliseconds. */
export async function within<Given extends Json[], Got extends Json>(
  patienceMs: number,
  driver: Driver,
  what: string,
  look: (...given: Given) => Got,
  ...given: Given
): Promise<Got> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const got = await driver.evaluate(look, ...given).catch(() => null); // a page on its way has no script yet
    if (got) return got;
    await pause(100);
  }
  const page = await driver.evaluate(
    () => `${location.pathname}${location.hash}\n${document.body.innerText}`,
  );
  throw new Error(`Never came: ${what}. The page is ${page}`);
}

/** Waits until an element in sight holds a text. */
export async function seen(driver: Driver, selector: string, text: string): Promise<void> {
  await until(
    driver,
    `"${text}" in ${selector}`,
    (within, words) =>
      [...document.querySelectorAll(within)].some(
        one => one.checkVisibility() && (one as HTMLElement).innerText.includes(words),
      ),
    selector,
    text,
  );
}

/** Waits until nothing in sight matches any more. */
export async function gone(driver: Driver, selector: string): Promise<void> {
  await until(
    driver,
    `the end of ${selector}`,
    within => [...document.querySelectorAll(within)].every(one => !one.checkVisibility()),
    selector,
  );
}

/** Waits for the page with this heading. */
export async function onPage(driver: Driver, title: string): Promise<void> {
  await seen(driver, 'h1', title);
}

/** Clicks the button with this text. */
export async function press(driver: Driver, text: string): Promise<void> {
  const path = await until(driver, `a button "${text}"`, buttonPath, text);
  await driver.click(path!);
}

/** A selector of a button that is in sight. Runs in the page. */
function buttonPath(text: string): string | null {
  const button = [...document.querySelectorAll('button')].find(
    one => one.textContent.trim() === text && one.checkVisibility(),
  );
  if (!button) return null;
  let path = '';
  for (let at: Element = button; at.parentElement; at = at.parentElement)
    path = ` > ${at.localName}:nth-child(${[...at.parentElement.children].indexOf(at) + 1})${path}`;
  return `html${path}`;
}

/** Chooses a radio or ticks a box by its label, which is what a finger meets. */
export async function choose(driver: Driver, name: string, value?: string): Promise<void> {
  const own = `input[name="${name}"]${value === undefined ? ':not([type=hidden])' : `[value="${value}"]`}`;
  const id = await until(driver, own, selector => document.querySelector(selector)?.id ?? null, own);
  await driver.click(`label[for="${id}"]`);
  await until(
    driver,
    `${own} chosen`,
    selector => document.querySelector(selector)!.matches(':checked'),
    own,
  );
}

/** Value of a box. */
export async function valueOf(driver: Driver, id: string): Promise<string> {
  return driver.evaluate(one => (document.getElementById(one) as HTMLInputElement).value, id);
}

/** Keeps what a policy refuses and what a script throws from now on; the tab's storage outlives the page. */
export async function listen(driver: Driver): Promise<void> {
  await driver.evaluate(() => {
    const keep = (text: string): void =>
      sessionStorage.setItem('keluhan', `${sessionStorage.getItem('keluhan') ?? ''}${text}\n`);
    addEventListener('error', event => keep(`script: ${event.message}`));
    addEventListener('unhandledrejection', event => keep(`promise: ${String(event.reason)}`));
    addEventListener('securitypolicyviolation', event => keep(`policy: ${event.violatedDirective}`));
  });
}

/** What was complained of since {@link listen}. */
export async function complaints(driver: Driver): Promise<string> {
  return driver.evaluate(() => sessionStorage.getItem('keluhan') ?? '');
}
