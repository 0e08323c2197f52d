import {createClient, type Client} from '@kepahiang/client/client.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {resources, type Resources} from '@kepahiang/contract/resources.js';
import {Browser} from '../../packages/server/src/testing/browser.ts';

/** Officers who call the API of a stage without a page, each signed in once. */
export function officers(url: string) {
  const known = new Map<string, Promise<{browser: Browser; client: Client<Resources>}>>();
  const signIn = async (username: string) => {
    const browser = new Browser(url);
    await browser.signIn(username);
    return {browser, client: createClient({resources, baseUrl: url + apiPrefix, fetch: browser.fetch})};
  };
  return {
    officer: (username: string) =>
      known.get(username) ?? known.set(username, signIn(username)).get(username)!,
  };
}
