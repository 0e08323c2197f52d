/** The W3C's name of the key under which WebDriver hands out an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** One session of a WebDriver server, spoken to in plain HTTP: no package knows every engine's driver. */
export interface Session {
  get(path: string): Promise<unknown>;
  post(path: string, body?: object): Promise<unknown>;
  /** Path of the one element of a selector, to put a verb behind. */
  element(selector: string): Promise<string>;
  end(): Promise<void>;
}

async function call(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await answer.json()) as {value: unknown};
  if (answer.ok) return value;
  const {error, message} = value as {error: string; message: string};
  throw new Error(`${method} ${new URL(url).pathname}: ${error} ${message}`);
}

/** Waits until the driver answers: it says nothing when it begins to listen. */
async function ready(server: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await call('GET', `${server}/status`);
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise(done => setTimeout(done, 100));
    }
  }
}

/** Begins a session at a WebDriver server that has just been started. */
export async function openSession(server: string, capabilities: object): Promise<Session> {
  await ready(server);
  const begun = await call('POST', `${server}/session`, {capabilities: {alwaysMatch: capabilities}});
  const base = `${server}/session/${(begun as {sessionId: string}).sessionId}`;
  const post = (path: string, body: object = {}): Promise<unknown> => call('POST', `${base}${path}`, body);
  return {
    get: path => call('GET', `${base}${path}`),
    post,
    async element(selector) {
      const got = await post('/element', {using: 'css selector', value: selector});
      return `/element/${(got as Record<string, string>)[elementKey]}`;
    },
    end: async () => void (await call('DELETE', base)),
  };
}
