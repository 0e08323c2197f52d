import type {TimelineStep} from '@kepahiang/components/timeline/timeline.html.js';
import {documentEvents, eventAct} from '@kepahiang/schemas/messages/document-words.js';
import {transitionTable} from '@kepahiang/schemas/spending/transitions.js';
import {valueLabel} from '@kepahiang/schemas/spending/value-labels.js';

/** A step of the history of an SPPD. */
export interface Happened {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly user: string;
  readonly at: string;
}

/** A stage of a trip: the states of the SPPD in which it waits, and the event that ends it. */
interface Stage {
  readonly label: string;
  readonly states: readonly string[];
  readonly ends: string;
  /** What has to be there before the event is sent. */
  readonly before?: string;
}

/** From the order of duty to the settlement. @source Perpres 72/2025; cashless.md 4.4, 7.1, 7.6 */
const stages: readonly Stage[] = [
  {label: 'SPPD ditulis dan diajukan', states: ['DRAFT'], ends: 'ajukan'},
  {label: 'SPPD disetujui', states: ['DIAJUKAN'], ends: 'setujui'},
  {label: 'Berangkat', states: ['DISETUJUI'], ends: 'berangkat'},
  {label: 'Kembali', states: ['BERJALAN'], ends: 'kembali'},
  {
    label: 'LPD, bukti, dan rincian biaya',
    states: ['SELESAI_PERJALANAN'],
    ends: 'lapor',
    before: 'Catat LPD dan rincian biaya, lalu unggah buktinya.',
  },
  {label: 'Diverifikasi', states: ['LPD_DITERIMA'], ends: 'verifikasi'},
  {
    label: 'Pembayaran dan penyelesaian',
    states: ['DIVERIFIKASI'],
    ends: 'selesaikan',
    before: 'Bayar kekurangannya, atau terima sisa uang muka.',
  },
];

/** States in which a trip has come to nothing. */
const endedStates = ['DITOLAK', 'DIBATALKAN'];

/** "A", "A atau B", "A, B, atau C". */
const anyOf = (words: readonly string[]): string =>
  new Intl.ListFormat('id', {type: 'disjunction'}).format(words.map(word => valueLabel(word)));

/** Who does what next; nothing where nobody has anything left to do. */
export function nextAct(
  state: string,
): {readonly act: string; readonly who: string; readonly before?: string} | undefined {
  const stage = stages.find(({states}) => states.includes(state));
  const row = transitionTable.SPPD.find(({from, event}) => from === state && event === stage?.ends);
  if (!stage || !row) return undefined;
  return {act: eventAct(row.event), who: anyOf(row.roles), ...(stage.before && {before: stage.before})};
}

/** The event that ended a stage last: what was sent back is open again. */
const endOf = (stage: Stage, history: readonly Happened[]): Happened | undefined =>
  history.findLast(({event, from}) => event === stage.ends && stage.states.includes(from));

function stepOf(stage: Stage, place: number, now: number, history: readonly Happened[]): TimelineStep {
  const {label} = stage;
  if (place > now) return {label, state: 'todo'};
  if (place === now) {
    const next = nextAct(stage.states[0]!);
    return {
      label,
      state: 'current',
      ...(next && {time: `Berikutnya: ${next.act.toLowerCase()}, oleh ${next.who}.`}),
    };
  }
  const end = endOf(stage, history);
  return {label, state: 'done', ...(end && {at: end.at, time: end.user})};
}

/** Where a trip stands, stage by stage. @param ordered - Day of the SPT, once it is known */
export function tripSteps(
  state: string,
  history: readonly Happened[],
  ordered: string | undefined,
): TimelineStep[] {
  const order: TimelineStep = {label: 'SPT ditandatangani', state: 'done', ...(ordered && {at: ordered})};
  if (endedStates.includes(state)) {
    const last = history.at(-1);
    const done = stages
      .filter(stage => endOf(stage, history))
      .map((stage, place) => stepOf(stage, place, stages.length, history));
    const label = (last && documentEvents[last.event]?.done[0]) ?? 'Berakhir';
    return [order, ...done, {label, state: 'ended', ...(last && {at: last.at, time: last.user})}];
  }
  const now = stages.findIndex(({states}) => states.includes(state));
  const place = now === -1 ? stages.length : now;
  return [order, ...stages.map((stage, index) => stepOf(stage, index, place, history))];
}
