import type {Role} from '../role.ts';
import type {Text} from '../text.ts';

/** What a transition does to the working-day clock. */
export type ClockEffect = 'start' | 'run' | 'pause' | 'resume' | 'stop';
/** Conditions that must be exactly true for a transition; absent counts as failed. */
export type Guard =
  | 'isianBenar'
  | 'kanalPetugas'
  | 'butir'
  | 'alasanDanDasar'
  | 'alasan'
  | 'bukanPemohon'
  | 'tteBerhasil'
  | 'lunas'
  | 'belumBayar'
  | 'lewatBatas'
  | 'fotoSesudah'
  | 'tingkat'
  | 'tujuanBenar'
  | 'alamatBenar'
  | 'nomorAsal'
  | 'tanggapan'
  | 'dalamBatas'
  | 'hadir'
  | 'bolehPanggil'
  | 'tigaPanggilan';

/** A next state that depends on a fact of the service. */
export interface NextState {
  readonly if?: 'technicalStep' | 'feeDue';
  readonly to: string;
  /** What this way does to the clock where it differs from the row's. */
  readonly clock?: ClockEffect;
  /** Document the step brings into being: the assessment of a fee (surat ketetapan retribusi daerah). */
  readonly creates?: 'SKRD';
}

/** One row of a state machine: data, not code. */
export interface Transition {
  readonly event: string;
  readonly actors: readonly Role[];
  readonly from: readonly string[];
  /** Next state; where it depends on the service, the first row whose fact is true, the last has none. */
  readonly to: string | readonly NextState[];
  readonly guards?: readonly Guard[];
  readonly clock: ClockEffect;
  /** Answers the actor may change with this event: those listed in the `butir` of the correction. */
  readonly editable?: 'butir';
  /** What the officer's button says. */
  readonly label: Text;
}

/**
 * A step the system takes when nobody acts: `event` once the days are over, a warning on day `warnOn`.
 * @unit days of `unit`, counted after the day the state began
 */
export interface Timeout {
  readonly state: string;
  readonly event: string;
  readonly days: number;
  readonly unit: 'working' | 'calendar';
  readonly warnOn?: number;
  readonly source: string;
}

/** A state machine with the public label of each state; raw keys are never shown. */
export interface Machine {
  readonly id: 'izin' | 'laporan' | 'pengaduan' | 'antrean';
  readonly initial: string;
  readonly labels: Readonly<Record<string, Text>>;
  readonly ends: readonly string[];
  readonly transitions: readonly Transition[];
}

/** Facts of one application a machine decides on. */
export interface TransitionRequest {
  readonly from: string;
  readonly event: string;
  readonly roles: readonly Role[];
  readonly facts: {readonly technicalStep?: boolean; readonly feeDue?: boolean};
  readonly guards: Partial<Record<Guard, boolean>>;
}

/** The next state, or why not. */
export type TransitionResult =
  | {readonly ok: true; readonly to: string; readonly clock: ClockEffect}
  | {
      readonly ok: false;
      readonly reason: 'NO_SUCH_TRANSITION' | 'ROLE_NOT_ALLOWED' | 'GUARD_FAILED';
      readonly guard?: Guard;
    };

/** Decides one transition: the row must exist, then the role, then every guard exactly true. */
export function transition(machine: Machine, request: TransitionRequest): TransitionResult {
  const rows = machine.transitions.filter(
    row => row.event === request.event && row.from.includes(request.from),
  );
  if (rows.length === 0) return {ok: false, reason: 'NO_SUCH_TRANSITION'};
  const row = rows.find(one => one.actors.some(actor => request.roles.includes(actor)));
  if (!row) return {ok: false, reason: 'ROLE_NOT_ALLOWED'};
  const failed = row.guards?.find(guard => request.guards[guard] !== true);
  if (failed) return {ok: false, reason: 'GUARD_FAILED', guard: failed};
  const next = nextState(row, request.facts);
  return {ok: true, to: next.to, clock: next.clock ?? row.clock};
}

function nextState(row: Transition, facts: TransitionRequest['facts']): NextState {
  if (typeof row.to === 'string') return {to: row.to};
  return row.to.find(one => one.if === undefined || facts[one.if])!;
}

/** The transitions somebody with these roles may start from a state, for the buttons of a page. */
export function openTransitions(machine: Machine, from: string, roles: readonly Role[]): Transition[] {
  return machine.transitions.filter(
    row => row.from.includes(from) && row.actors.some(actor => roles.includes(actor)),
  );
}

/** Label of a state for the public; an unknown state is shown as it is. */
export function publicLabel(machine: Machine, state: string): Text {
  return machine.labels[state] ?? {id: state, en: state};
}
