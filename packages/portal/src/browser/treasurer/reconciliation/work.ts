import type {Toast} from '@kepahiang/components/toast/toast.js';
import {render} from 'lit/html.js';
import {clearMessage, showMessage, showUnopened} from '../../message.ts';
import {byId} from '../../page-data.ts';
import {actionFailureText} from '../failure.ts';
import {cursorOf, type Trail} from '../pages.ts';
import {client} from './client.ts';
import {deskTemplate, rowsOf, type DeskView} from './desk.ts';
import {askCandidate, askPosting, type Posting} from './dialogs.ts';
import {listenToKeys, placeIn, returnTo} from './keys.ts';
import type {DeskRow, Pair} from './rows.ts';

/** The month on the desk, and whose it is. */
export interface OpenMonth {
  readonly month: string;
  /** Whether the person keeps these books; others only read. */
  readonly mayAct: boolean;
  /** Names the office where the person looks at every office. */
  readonly query: {readonly skpd?: string};
}

interface Shown {
  readonly kelas: string;
  readonly trails: Readonly<Record<'unmatched' | 'matches', Trail>>;
}

const pageRows = '50';
const start = {unmatched: [], matches: []} as const;

/** Which opening of a month counts: answers for a month that was left come too late. */
let opened: OpenMonth | undefined;
let shown: Shown = {kelas: '', trails: start};
let view: DeskView | undefined;
let isSending = false;

function tell(text: string): void {
  void document.querySelector<Toast>('kph-toast')?.show({text, status: 'success'});
}

async function load(open: OpenMonth, {kelas, trails}: Shown): Promise<DeskView> {
  const {month, query, mayAct} = open;
  const params = {month};
  const narrowed = {...query, ...(kelas && {kelas}), batas: pageRows};
  const [head, unmatched, matches] = await Promise.all([
    client.reconciliations.get({params, query}),
    client.reconciliations.unmatched({params, query: {...narrowed, ...cursorOf(trails.unmatched)}}),
    client.reconciliations.matches({params, query: {...narrowed, ...cursorOf(trails.matches)}}),
  ]);
  return {
    month: head,
    unmatched: {...unmatched, trail: trails.unmatched},
    matches: {...matches, trail: trails.matches},
    kelas,
    act: mayAct && !head.closed ? act : undefined,
    choose: name => void draw(open, {kelas: name, trails: start}),
    turn: (list, trail) => void draw(open, {...shown, trails: {...shown.trails, [list]: trail}}),
  };
}

/** Draws the desk anew, with the Tab stop where it was. @param focus - Whether the row gets the focus as well. */
async function draw(open: OpenMonth, next: Shown, focus = false): Promise<void> {
  const place = byId('rekonsiliasi');
  try {
    const loaded = await load(open, next);
    if (open !== opened) return;
    const before = placeIn(place);
    [view, shown] = [loaded, next];
    render(deskTemplate(loaded), place);
    returnTo(byId('meja'), before, focus);
  } catch (error) {
    if (open === opened) showUnopened(error, 'Rekonsiliasi belum dapat dibuka');
  }
}

/** What was done is on the desk at once, and the focus goes on from there. */
async function done(text: string): Promise<void> {
  tell(text);
  if (opened) await draw(opened, shown, true);
}

async function sendTick({bank, book}: Pair): Promise<void> {
  const body = {entryId: bank.id, book: {year: book.year, no: book.no}};
  await client.reconciliations.tick({params: {month: opened!.month}, body});
}

async function tick(pair: Pair): Promise<void> {
  if (isSending) return;
  isSending = true;
  clearMessage();
  try {
    await sendTick(pair);
    await done('Pasangan dicentang.');
  } catch (error) {
    showMessage('danger', 'Pasangan belum dicentang', actionFailureText(error));
  } finally {
    isSending = false;
  }
}

async function post(posting: Posting): Promise<void> {
  const {posted} = await client.reconciliations.post({params: {month: opened!.month}, body: posting});
  const numbers = posted.map(({no}) => no).join(' dan ');
  // After the dialog has closed and given its focus back.
  setTimeout(() => void done(`Dibukukan di BKU nomor ${numbers}.`));
}

function act({action}: DeskRow): void {
  if (!action) return;
  if (action.kind === 'tick') void tick(action.pair);
  else if (action.kind === 'post') askPosting(action, post);
  else
    askCandidate(action.pairs, async pair => {
      await sendTick(pair);
      setTimeout(() => void done('Pasangan dicentang.'));
    });
}

function actOn(key: string): void {
  if (!view?.act) return;
  const {open, paired} = rowsOf(view);
  const row = [...open, ...paired].find(one => one.key === key);
  if (row) view.act(row);
}

/** Shows a month on the desk, from its first page. */
export async function openMonth(open: OpenMonth): Promise<void> {
  opened = open;
  const place = byId('rekonsiliasi');
  if (!place.dataset['siap']) {
    listenToKeys(place, {confirm: actOn, post: actOn});
    place.dataset['siap'] = '';
  }
  await draw(open, {kelas: '', trails: start});
}
