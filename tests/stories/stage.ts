import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {launchChromium} from '../../packages/tools/src/browser.ts';

export const root = new URL('../../', import.meta.url).pathname;
const built = join(root, 'build/storybook');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** One story of the catalogue as it is built. */
export interface Story {
  readonly id: string;
  /** Family and component: `Isian/Tanggal`. */
  readonly title: string;
  readonly name: string;
  /** File and export it is made of. */
  readonly importPath: string;
  readonly exportName?: string;
}

const {entries} = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  entries: Record<string, Story & {readonly type: string}>;
};

/** Every story there is. */
export const stories: readonly Story[] = Object.values(entries).filter(({type}) => type === 'story');

/** Where what is kept of a story lies, by family and component: `isian/tanggal/biasa`. */
export function placeOf({id, title}: Story): string {
  const [component, story] = id.split('--');
  const family = component!.slice(0, title.split('/')[0]!.length);
  return `${family}/${component!.slice(family.length + 1)}/${story}`;
}

/** Height of the window where nothing is said of it. @unit CSS pixels */
export const windowHeight = 800;

/** How a story is seen. */
export interface View {
  readonly width?: number;
  readonly height?: number | undefined;
  readonly theme?: 'terang' | 'gelap';
  /** Size of the letters that the person has chosen, as a percentage. */
  readonly text?: number;
  readonly forcedColors?: boolean;
}

/** A page in which one story after another is shown. */
export interface Stage {
  readonly browser: Browser;
  readonly page: Page;
  /** What the browser itself can be asked. */
  readonly protocol: CDPSession;
  /** Shows a story and plays what belongs to it. Throws where it does not render or its play fails. */
  show(story: Story): Promise<void>;
  /** Looks at the same story in another way; what is not said is as a phone shows it in light. */
  look(view?: View): Promise<void>;
  close(): Promise<void>;
}

/** The files of the catalogue, as any host gives them out. */
async function serve(): Promise<{readonly url: string; close(): void}> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const body = readFileSync(join(built, path));
      response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Shows a story in the page that is open already, and says what went wrong. */
function render(page: Page, id: string): Promise<string> {
  return page.evaluate(storyId => {
    interface Channel {
      emit(event: string, data: unknown): void;
      on(event: string, listener: (data: unknown) => void): void;
      off(event: string, listener: (data: unknown) => void): void;
    }
    const channel = (globalThis as unknown as {__STORYBOOK_ADDONS_CHANNEL__: Channel})
      .__STORYBOOK_ADDONS_CHANNEL__;
    const outcomes: Record<string, (data: never) => string> = {
      storyFinished: (data: {status: string}) =>
        data.status === 'success' ? '' : `the story ended as ${data.status}`,
      storyThrewException: (error: Error) => error.message,
      storyErrored: (error: {title: string}) => error.title,
      playFunctionThrewException: (error: Error) => error.message,
      storyMissing: () => 'the story is missing',
    };
    return new Promise<string>(done => {
      const listeners = Object.entries(outcomes).map(([event, text]) => {
        const listener = (data: unknown): void => {
          for (const [name, one] of listeners) channel.off(name, one);
          done(text(data as never));
        };
        channel.on(event, listener);
        return [event, listener] as const;
      });
      setTimeout(() => done('the story did not finish within 20 seconds'), 20_000);
      channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
    });
  }, id);
}

/** Waits until nothing moves any more: fonts and pictures are there, and animations that end have ended. */
function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    const frames = [...document.querySelectorAll('iframe')].map(frame => frame.contentDocument!);
    for (const page of [document, ...frames]) await page.fonts.ready;
    await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)));
    const ending = document
      .getAnimations()
      .filter(({effect}) => Number(effect?.getComputedTiming().endTime) < Infinity);
    await Promise.allSettled(ending.map(({finished}) => finished));
  });
}

/** Opens the catalogue on a phone, for a person who does not want things to move. More flags: another browser's ways. */
export async function openStage(...flags: readonly string[]): Promise<Stage> {
  const [site, browser] = await Promise.all([
    serve(),
    // As on any other machine: letters without hinting, one colour profile, the browser's own words in English.
    launchChromium(
      '--lang=en-US',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      ...flags,
    ),
  ]);
  const page = await browser.newPage({
    viewport: {width: 360, height: windowHeight},
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  const protocol = await page.context().newCDPSession(page);
  // Time stands still on the day of the samples, or what is said of it would differ from picture to picture; what
  // waits for a moment still comes.
  await page.clock.setFixedTime('2026-11-24T09:05:00+07:00');
  await page.addInitScript('performance.now = () => 1000');
  // Begin with the last story: showing the one that is shown already says nothing.
  // The panel's own check is left off: what is looked at here is looked at on purpose.
  await page.goto(
    `${site.url}/iframe.html?id=${stories.at(-1)!.id}&viewMode=story&globals=a11y.manual:!true`,
  );
  // A caret that blinks is there on one picture and not on the next.
  await page.addStyleTag({content: '* { caret-color: transparent !important; }'});
  await page.waitForFunction('globalThis.__STORYBOOK_ADDONS_CHANNEL__ !== undefined');
  await page.waitForFunction('document.querySelector("#storybook-root")?.childElementCount > 0');
  let now = {window: '', colors: '', letters: ''};

  async function look(view: View = {}): Promise<void> {
    const {width = 360, height = windowHeight, theme = 'terang', text = 100, forcedColors = false} = view;
    const next = {
      window: `${width} ${height}`,
      colors: forcedColors ? 'active' : 'none',
      letters: `${theme} ${text}`,
    } as const;
    const {window, colors, letters} = next;
    if (window === now.window && colors === now.colors && letters === now.letters) return;
    if (window !== now.window) await page.setViewportSize({width, height});
    if (colors !== now.colors) await page.emulateMedia({forcedColors: colors});
    await page.evaluate(
      ([name, percent]) => {
        const {dataset, style} = document.documentElement;
        dataset.theme = String(name);
        style.fontSize = percent === 100 ? '' : `${percent}%`;
        scrollTo(0, 0);
      },
      [theme, text] as const,
    );
    await settle(page);
    now = next;
  }

  return {
    browser,
    page,
    protocol,
    look,
    async show({id}) {
      const fault = await render(page, id);
      if (fault) throw new Error(fault);
      now.letters = ''; // another story has other letters to wait for
      await look();
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}
