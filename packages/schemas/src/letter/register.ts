import type {IsoDate} from '../dates.ts';
import {at, finding, type Fault} from '../fault.ts';
import {nomorSuratFault} from '../identifiers/nomor-surat.ts';

/** One line of the register of outgoing letters, in the order they were numbered. */
export interface RegisterEntry {
  readonly unit: string;
  readonly urut: number;
  readonly tanggal: IsoDate;
  readonly nomor: string;
  /** A cancelled number stays used; somebody will ask why. */
  readonly batal?: {readonly alasan: string};
}

/** A cancelled line: its number stays used. @throws RangeError without a reason @source services.md 3.7 */
export function cancelLetter(entry: RegisterEntry, alasan: string): RegisterEntry {
  if (!alasan.trim()) throw new RangeError('Pembatalan nomor surat memerlukan alasan.');
  return {...entry, batal: {alasan}};
}

/** Numbering of one unit in one year, as far as the register was read. */
interface Read {
  last: number;
  lastDate: IsoDate;
  readonly seen: Set<number>;
}

function orderFaults(entry: RegisterEntry, path: string, read: Read): Fault[] {
  const faults: Fault[] = [];
  if (read.seen.has(entry.urut)) faults.push(at(path, finding('surat.ganda', {n: entry.urut})));
  else if (entry.urut !== read.last + 1)
    faults.push(at(path, finding('surat.lompat', {n: entry.urut, harap: read.last + 1})));
  if (entry.tanggal < read.lastDate) faults.push(at(path, finding('surat.mundur', {x: read.lastDate})));
  return faults;
}

function lineFaults(entry: RegisterEntry, path: string): Fault[] {
  const faults: Fault[] = [];
  const bad = nomorSuratFault(entry.nomor);
  if (bad) faults.push(at(path, bad));
  else if (!entry.nomor.endsWith(`/${entry.tanggal.slice(0, 4)}`))
    faults.push(at(path, finding('surat.beda_tahun')));
  if (entry.batal && !entry.batal.alasan.trim()) faults.push(at(path, finding('surat.alasan')));
  return faults;
}

/**
 * Reads a whole register and lists what breaks its rules, each at the index of its line: `surat.lompat` (gap),
 * `surat.ganda` (number used twice), `surat.mundur` (dated before the line above), `surat.beda_tahun` (the number says
 * another year than the date), `surat.alasan` (cancelled without a reason), and
 * the faults of `nomorSuratFault`.
 * @source services.md 3.7
 */
export function registerFaults(entries: readonly RegisterEntry[]): Fault[] {
  const units = new Map<string, Read>();
  return entries.flatMap((entry, index) => {
    const key = `${entry.unit} ${entry.tanggal.slice(0, 4)}`;
    const read = units.get(key) ?? {last: 0, lastDate: '', seen: new Set<number>()};
    units.set(key, read);
    const path = String(index);
    const faults = [...lineFaults(entry, path), ...orderFaults(entry, path, read)];
    read.seen.add(entry.urut);
    read.last = Math.max(read.last, entry.urut);
    if (entry.tanggal > read.lastDate) read.lastDate = entry.tanggal;
    return faults;
  });
}
