import {createHash} from 'node:crypto';
import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {after} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../../packages/tools/src/browser.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What a policy allows beyond the files of the folder. */
export interface Allowed {
  /** Names of Trusted Types policies that scripts may create. */
  readonly policies?: string;
  /** Inline scripts, an import map for example; they are allowed by their hashes. */
  readonly scripts?: readonly string[];
}

/** The policy our own server sends: no inline code, no eval, no string that becomes markup. */
function policyFor({policies = 'lit-html', scripts = []}: Allowed): string {
  const hashes = scripts.map(text => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return (
    `default-src 'none'; script-src 'self'${hashes.join('')}; style-src 'self'; img-src 'self' data:; ` +
    "font-src 'self'; form-action 'self'; base-uri 'none'; " +
    `require-trusted-types-for 'script'; trusted-types ${policies}`
  );
}

/** A folder that is being served. */
export interface Site {
  readonly url: string;
  close(): void;
}

/** Serves a folder as a careful host would. */
export async function serveFolder(folder: string, allowed: Allowed = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://x').pathname));
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('content-security-policy', policyFor(allowed));
    createReadStream(path).pipe(response);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** One browser for all checks of a file. */
let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

/** A person who comes to a page for the first time; complaints of the page (console errors, thrown errors) are collected. */
export async function inChromium(check: (page: Page, complaints: string[]) => Promise<void>): Promise<void> {
  browser ??= launchChromium();
  const context = await (await browser).newContext();
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await check(page, complaints);
  } finally {
    await context.close();
  }
}
