import type {IsoDate} from '../dates.ts';
import {finding, type Finding} from '../fault.ts';

/**
 * A ticket number for boards and calls: letter of the clinic and position, `A-12`. Names are never called up.
 * @source services.md 5.2
 */
export function ticketNumber(prefix: string, angkaantrean: number): string {
  if (!/^[A-Z]{1,3}$/.test(prefix) || !Number.isSafeInteger(angkaantrean) || angkaantrean < 1)
    throw new RangeError(`Nomor antrean tidak dapat ditulis dari "${prefix}" dan ${angkaantrean}.`);
  return `${prefix}-${angkaantrean}`;
}

/** The letter and the position of a ticket number; `undefined` for anything else. */
export function parseTicket(nomorantrean: string): {prefix: string; angkaantrean: number} | undefined {
  const match = /^([A-Z]{1,3})-([1-9][0-9]{0,3})$/.exec(nomorantrean);
  return match ? {prefix: match[1]!, angkaantrean: Number(match[2])} : undefined;
}

/** Where somebody stands in the practice of a doctor. */
export interface Place {
  readonly tanggalperiksa: IsoDate;
  /** Practice in WIB, `08:00-12:00`. */
  readonly jampraktek: string;
  readonly angkaantrean: number;
  /** @unit minutes */
  readonly minutesPerPatient: number;
}

/** When somebody will be seen, or why it cannot be that day. */
export type Estimate =
  | {readonly ok: true; /** @unit epoch milliseconds */ readonly estimasidilayani: number}
  | {readonly ok: false; readonly fault: Finding};

/**
 * Estimates when somebody will be seen: start of practice in WIB plus the minutes of everybody before.
 * Beyond the end of practice it is refused: `antrean.lewat_jam`.
 *
 * @throws RangeError for hours that cannot be read
 * @source services.md 5.2
 */
export function serviceEstimate({
  tanggalperiksa,
  jampraktek,
  angkaantrean,
  minutesPerPatient,
}: Place): Estimate {
  const match = /^([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(jampraktek);
  if (!match) throw new RangeError(`Jam praktik ditulis seperti 08:00-12:00; yang diterima "${jampraktek}".`);
  const moment = (hour: string, minute: string): number =>
    Date.parse(`${tanggalperiksa}T${hour}:${minute}:00+07:00`);
  const estimasidilayani = moment(match[1]!, match[2]!) + (angkaantrean - 1) * minutesPerPatient * 60_000;
  if (estimasidilayani > moment(match[3]!, match[4]!))
    return {ok: false, fault: finding('antrean.lewat_jam', {x: `${match[3]}.${match[4]}`})};
  return {ok: true, estimasidilayani};
}
