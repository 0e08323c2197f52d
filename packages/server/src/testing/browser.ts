import {defaultDemoPassword} from '../demo/accounts.ts';

/**
 * A browser as far as HTTP goes: keeps cookies, says where its writes come from, does not follow redirects by itself.
 * Its `fetch` may be given to the client.
 */
export class Browser {
  readonly origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Cookies held, by name. */
  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  /** Puts a cookie into the browser. */
  hold(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  #keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', ...rest] = pair.split('=');
      const isGone = attributes.some(
        one =>
          /^\s*max-age=0$/i.test(one) ||
          (/^\s*expires=/i.test(one) && Date.parse(one.split('=')[1] ?? '') < Date.now()),
      );
      if (isGone) this.#cookies.delete(name);
      else this.#cookies.set(name, rest.join('='));
    }
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(String(input), this.origin), init);
    const headers = new Headers(request.headers);
    if (this.#cookies.size > 0)
      headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (request.method !== 'GET' && !headers.has('origin')) headers.set('origin', this.origin);
    const response = await fetch(new Request(request, {headers, redirect: 'manual'}));
    this.#keep(response);
    return response;
  };

  /** Opens an address and follows redirects, up to ten. */
  async open(address: string): Promise<Response> {
    let response = await this.fetch(address);
    let at = new URL(address, this.origin);
    for (let hop = 0; hop < 10 && response.status >= 300 && response.status < 400; hop += 1) {
      at = new URL(response.headers.get('location') ?? '', at);
      await response.body?.cancel();
      response = await this.fetch(at);
    }
    Object.defineProperty(response, 'url', {value: at.href});
    return response;
  }

  /** Posts a form as a page without script does. */
  async post(address: string, form: FormData | URLSearchParams): Promise<Response> {
    return this.fetch(address, {method: 'POST', body: form, headers: {accept: 'text/html'}});
  }

  /** Signs in at the embedded issuer, through every redirect. */
  async signIn(username: string, password: string = defaultDemoPassword): Promise<Response> {
    const page = await this.open('/auth/login?kembali=/petugas/masuk');
    await page.body?.cancel();
    const answer = await this.post(page.url, new URLSearchParams({username, password}));
    if (answer.status !== 303) return answer;
    return this.open(new URL(answer.headers.get('location')!, page.url).href);
  }
}
