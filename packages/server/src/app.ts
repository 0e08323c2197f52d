import {apiPrefix} from '@kepahiang/contract/resource.js';
import {resources} from '@kepahiang/contract/resources.js';
import {Hono, type Context as HonoContext} from 'hono';
import {matchedRoutes} from 'hono/route';
import type {OidcLogin} from './access/oidc.ts';
import type {Context} from './context.ts';
import {sqlState} from './database/connect.ts';
import type {FormPages, PageFrame} from './form-pages.ts';
import {securityHeaders} from './http/headers.ts';
import {escapeHtml, plainPage} from './http/html.ts';
import {errorFields} from './http/log.ts';
import {sameOriginOnly} from './http/origin.ts';
import {problemOf, problemResponse, Refusal} from './http/problem.ts';
import {mount, type Handler, type Transport} from './http/route.ts';
import {staticSite} from './http/static-files.ts';
import {applicationHandlers} from './routes/applications.ts';
import {attachmentHandlers} from './routes/attachments.ts';
import {auditHandlers} from './routes/audit.ts';
import {mountAuth} from './routes/auth.ts';
import {closingHandlers} from './routes/closings.ts';
import {documentHandlers} from './routes/documents.ts';
import {exportHandlers} from './routes/exports.ts';
import {mountForms} from './routes/forms.ts';
import {healthHandlers} from './routes/health.ts';
import {paymentHandlers} from './routes/payments.ts';
import {reconciliationHandlers} from './routes/reconciliations.ts';
import {sessionHandlers} from './routes/session.ts';
import {statementHandlers} from './routes/statements.ts';
import {supervisionHandlers} from './routes/supervision.ts';

/** What an application is made of besides its {@link Context}. */
export interface AppOptions {
  readonly context: Context;
  /** Signs officers in; without it only citizens can use the API. */
  readonly login?: OidcLogin | undefined;
  /** Address people use, where a proxy stands before us. */
  readonly publicUrl?: string | undefined;
  /** Origin of an issuer elsewhere, which forms may lead to. */
  readonly issuerOrigin?: string | undefined;
  /** Folder of a built site. */
  readonly site?: string | undefined;
  /** HTML for posts without JavaScript. */
  readonly pages?: FormPages | undefined;
  /** Stylesheet of plain pages. */
  readonly frame?: PageFrame;
  /** Address a request came from. */
  readonly addressOf?: (c: HonoContext) => string;
}

const handlers = {
  applications: applicationHandlers,
  attachments: attachmentHandlers,
  documents: documentHandlers,
  payments: paymentHandlers,
  audit: auditHandlers,
  supervision: supervisionHandlers,
  exports: exportHandlers,
  statements: statementHandlers,
  reconciliations: reconciliationHandlers,
  closings: closingHandlers,
  session: sessionHandlers,
  health: healthHandlers,
} as const;

function mountContract(api: Hono, context: Context, transport: Transport): void {
  for (const [resourceName, resource] of Object.entries(resources)) {
    const own = handlers[resourceName as keyof typeof handlers] as unknown as Readonly<
      Record<string, Handler<never>>
    >;
    for (const [name, operation] of Object.entries(resource)) {
      mount(
        api,
        context,
        transport,
        `${resourceName}.${name}`,
        operation,
        own[name] as Handler<typeof operation>,
      );
    }
  }
}

/** States of PostgreSQL that pass by themselves: it restarts, is full, or took too long. */
const passing = /^(57P0[123]|53\d{3}|08\d{3}|57014)$/;
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']);

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const state = sqlState(error);
  if (state === '55P03' || state === '40P01') return new Refusal('in-flight', {retryAfter: 1});
  const code = (error as {code?: unknown} | null)?.code;
  const isDown =
    (state !== undefined && passing.test(state)) ||
    network.has(String(code)) ||
    /timeout exceeded|Connection terminated/.test(String((error as Error | null)?.message));
  return isDown ? new Refusal('unavailable', {retryAfter: 2}) : new Refusal('internal');
}

/** The pattern of the route that answers, not the path: a path may hold an application number. */
function routeOf(c: HonoContext): string {
  return matchedRoutes(c).findLast(route => route.method !== 'ALL')?.path ?? '*';
}

function wantsPage(c: HonoContext): boolean {
  return !c.req.path.startsWith(apiPrefix) && (c.req.header('accept') ?? '').includes('text/html');
}

/** Builds the whole HTTP application: contract, sign-in, forms without JavaScript, static site. */
export function createApp(options: AppOptions): Hono {
  const {context, publicUrl, site, pages} = options;
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  const publicOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  const origin = (requestUrl: string) => publicOrigin ?? new URL(requestUrl).origin;
  const transport = {isHttps, addressOf: options.addressOf ?? (() => '')};
  const frame =
    options.frame ?? ((title: string, body: string) => plainPage(title, body, '/assets/portal.css'));
  const message =
    pages?.message.bind(pages) ??
    ((title, text) => frame(title, `<p class="kph-text">${escapeHtml(text)}</p>`));
  const app = new Hono();

  app.use(async (c, next) => {
    const id = context.ids.uuid();
    const started = performance.now();
    c.set('requestId' as never, id as never);
    await next();
    c.res.headers.set('x-request-id', id);
    const ms = Math.round(performance.now() - started);
    context.log.info({
      event: 'request',
      id,
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      ms,
    });
  });
  app.use(securityHeaders({issuerOrigin: options.issuerOrigin, isHttps}));
  app.use(sameOriginOnly(origin));
  app.onError((error, c) => {
    const id = c.get('requestId' as never) as string;
    const refusal = refusalOf(error);
    if (refusal.code === 'internal')
      context.log.error({event: 'error', id, route: routeOf(c), error: errorFields(error)});
    if (!wantsPage(c)) return problemResponse(refusal, id);
    const {title, detail, status} = problemOf(refusal, id);
    return c.html(message(title, detail), status as 400);
  });
  app.notFound(c => {
    const refusal = new Refusal('not-found');
    const id = c.get('requestId' as never) as string;
    const {title, detail} = problemOf(refusal, id);
    return wantsPage(c) ? c.html(message(title, detail), 404) : problemResponse(refusal, id);
  });

  const api = new Hono();
  mountContract(api, context, transport);
  app.route(apiPrefix, api);
  if (options.login) mountAuth(app, context, {login: options.login, isHttps, origin, message});
  if (pages) mountForms(app, context, pages, isHttps);
  if (site) app.use(staticSite(site));
  return app;
}
