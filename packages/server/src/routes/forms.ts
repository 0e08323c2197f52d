import {type Receipt, receiptShape} from '@kepahiang/contract/applications.js';
import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {FileRef} from '@kepahiang/schemas/service/define.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Context as HonoContext, Hono} from 'hono';
import {hashToken, startGuest} from '../access/session-store.ts';
import {fileFieldOf, questionName} from '../application/fields.ts';
import {submit, type Submission} from '../application/submit.ts';
import {contentHash} from '../content-hash.ts';
import type {Context} from '../context.ts';
import {inTransaction} from '../database/connect.ts';
import type {FormPages} from '../form-pages.ts';
import {readBytes} from '../http/body.ts';
import {setSession} from '../http/cookie.ts';
import {claim, keep} from '../http/idempotency.ts';
import {Refusal} from '../http/problem.ts';
import {keepWhole} from './attachments.ts';
import {nestedValues} from './form-values.ts';

/** All files of an application and its words. @unit bytes */
const formLimit = 12 * 1_048_576;
const receiptMinutes = 30;

/** One value of a posted form: words or a file. */
type Part = ReturnType<FormData['getAll']>[number];

interface Posted {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** The reference of a file received with an earlier post of the same form. */
function earlierRef(value: Part): FileRef | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    return JSON.parse(value) as FileRef;
  } catch {
    return undefined;
  }
}

/** Files of one question: new ones are kept, earlier ones stay. A new file takes the place of an earlier single one. */
async function filesOf(
  context: Context,
  service: ServiceDefinition,
  name: string,
  given: readonly Part[],
  faults: Fault[],
): Promise<unknown> {
  const kept: FileRef[] = [];
  for (const file of given) {
    if (typeof file === 'string' || file.size === 0) continue;
    try {
      kept.push(await keepWhole(context, service, name, file, context.clock()));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push(...(error.detail.faults ?? []));
    }
  }
  const earlier = given.map(earlierRef).filter(ref => ref !== undefined);
  if (fileFieldOf(service, questionName(name))?.multiple) return [...earlier, ...kept];
  return kept.at(-1) ?? earlier.at(-1);
}

async function readPosted(context: Context, service: ServiceDefinition, request: Request): Promise<Posted> {
  const bytes = await readBytes(request, formLimit);
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(contentType))
    throw new Refusal('unsupported-type');
  const form = await new Response(bytes, {headers: {'content-type': contentType}}).formData().catch(() => {
    throw new Refusal('bad-request');
  });
  const faults: Fault[] = [];
  const pairs: [string, unknown][] = [];
  for (const name of new Set(form.keys())) {
    const given = form.getAll(name);
    if (fileFieldOf(service, questionName(name))) {
      const files = await filesOf(context, service, name, given, faults);
      if (files !== undefined && !(Array.isArray(files) && files.length === 0)) pairs.push([name, files]);
    } else
      pairs.push(
        ...given.filter(value => typeof value === 'string').map(value => [name, value] as [string, string]),
      );
  }
  return {values: nestedValues(pairs), faults};
}

/** The same form sent twice in a day (a second click, a reload) is one application; ids of files do not count. */
function contentKey(submission: Submission, today: string): string {
  const text = JSON.stringify(submission.jawaban, (name, value: unknown) =>
    name === 'id' ? undefined : value,
  );
  const hash = contentHash([today, submission.layanan, JSON.parse(text)]);
  return `form.${Buffer.from(hash, 'hex').toString('base64url')}`; // in hex it would be too long for a key
}

interface Sent {
  readonly code: string;
  readonly token: string;
  readonly expires: Date;
}

async function send(context: Context, submission: Submission): Promise<Sent> {
  const now = context.clock();
  const key = contentKey(submission, dateWib(now));
  const request = {operation: 'forms.submit', key, content: key};
  return inTransaction(context.pool, async db => {
    const earlier = await claim(db, request, now);
    const receipt = earlier
      ? (earlier.body as Receipt)
      : await submit(context, db, {kind: 'tanpa'}, submission, 'form', now);
    if (!earlier) await keep(db, request, {status: 303, body: receipt, effect: null});
    const [code, token] = [context.ids.token(), context.ids.token()];
    const expires = await startGuest(db, token, receipt.nomor, now);
    await db.query('INSERT INTO shown_receipt (code_hash, receipt, expires_at) VALUES ($1, $2, $3)', [
      hashToken(code),
      JSON.stringify(receipt),
      new Date(now.getTime() + receiptMinutes * 60_000),
    ]);
    return {code, token, expires};
  });
}

/** Applying without JavaScript: the page's own form, the same checks, a receipt at the end. */
export function mountForms(app: Hono, context: Context, pages: FormPages, isHttps: boolean): void {
  app.post('/layanan/:id/isi', async c => {
    const service = context.services.get(c.req.param('id'));
    if (!service) throw new Refusal('not-found');
    const {values, faults} = await readPosted(context, service, c.req.raw);
    const returned = (all: readonly Fault[]) => c.html(pages.form({service, values, faults: all}), 422);
    if (faults.length > 0) return returned(faults);
    const now = instantWib(context.clock());
    const pemberitahuan = {versi: service.version, dibaca: now};
    try {
      const sent = await send(context, {
        layanan: service.id,
        kanal: 'daring',
        jawaban: values,
        pemberitahuan,
      });
      setSession(c, sent.token, {expires: sent.expires, now: context.clock()}, isHttps);
      return c.redirect(`/terima/${sent.code}`, 303);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'invalid') return returned(error.detail.faults ?? []);
      throw error;
    }
  });

  app.get('/terima/:code', async (c: HonoContext) => {
    const {rows} = await context.pool.query<{receipt: unknown}>(
      'SELECT receipt FROM shown_receipt WHERE code_hash = $1 AND expires_at > $2',
      [hashToken(c.req.param('code') ?? ''), context.clock()],
    );
    if (!rows[0]) throw new Refusal('not-found');
    return c.html(pages.receipt(receiptShape.parse(rows[0].receipt)));
  });
}
