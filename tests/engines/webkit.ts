import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {globSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import type {Readable} from 'node:stream';
import type {Driver} from './driver.ts';
import {openSession, type Session} from './web-driver.ts';

function browserPath(): string {
  const path = process.env.MINIBROWSER_PATH ?? globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').at(-1);
  if (path === undefined) throw new Error('WebKitGTK is not here: apt-get install webkit2gtk-driver xvfb');
  return path;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

/** A screen nobody looks at: WebKitGTK has no headless mode. The server itself picks a number that is free. */
async function openScreen(): Promise<{screen: ChildProcess; display: string}> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = (await Promise.race([
    once(screen.stdio[3] as Readable, 'data'),
    once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had a screen'))),
  ])) as [Buffer];
  return {screen, display: `:${number.toString().trim()}`};
}

/** Without a graphics card: neither compositing nor hardware drawing. */
function startDriver(port: number, display: string): ChildProcess {
  return spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1'},
  });
}

async function fill(session: Session, selector: string, text: string): Promise<void> {
  const element = await session.element(selector);
  // Clearing takes the focus away again, which a person who types into an empty box does not do.
  if (await session.get(`${element}/property/value`)) await session.post(`${element}/clear`);
  if (text) await session.post(`${element}/value`, {text});
}

/** Keys as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {Enter: '\uE007', Tab: '\uE004'};

function driverOf(session: Session, close: () => Promise<void>): Driver {
  return {
    open: async url => void (await session.post('/url', {url})),
    reload: async () => void (await session.post('/refresh')),
    evaluate: async (look, ...given) => {
      const script = `return (${look.toString()}).apply(null, arguments)`;
      return (await session.post('/execute/sync', {script, args: given})) as ReturnType<typeof look>;
    },
    click: async selector => void (await session.post(`${await session.element(selector)}/click`)),
    press: async (selector, key) => {
      const element = await session.element(selector);
      await session.post(`${element}/value`, {text: keys[key] ?? key});
    },
    leaveAndComeBack: async path => {
      const from = (await session.get('/url')) as string;
      await session.post('/url', {url: new URL(path, from).href});
      await session.post('/back');
    },
    fill: (selector, text) => fill(session, selector, text),
    select: async (selector, value) =>
      void (await session.post(`${await session.element(`${selector} option[value="${value}"]`)}/click`)),
    upload: async (selector, path) =>
      void (await session.post(`${await session.element(selector)}/value`, {text: path})),
    close,
  };
}

/** A WebKit of its own: what stands nearest to the browser of an iPhone on a machine that is none of Apple's. */
export async function openWebKit(): Promise<Driver> {
  const binary = browserPath();
  const {screen, display} = await openScreen();
  const port = await freePort();
  const service = startDriver(port, display);
  const stop = (): void => void [service.kill(), screen.kill()];
  try {
    const session = await openSession(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    });
    await session.post('/window/rect', {width: 400, height: 800});
    return driverOf(session, () => session.end().finally(stop));
  } catch (error) {
    stop();
    throw error;
  }
}
