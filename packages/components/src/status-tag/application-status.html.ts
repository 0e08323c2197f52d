import {publicLabel, type Machine} from '@kepahiang/schemas/application/machine.js';
import type {TemplateResult} from 'lit';
import {ban, clock, files, hourglass, penLine, search, timer, undo2} from '../icon/icons.html.ts';
import {dateLocale} from '../when/when.html.ts';
import {statusTagTemplate, type StatusTagOptions} from './status-tag.html.ts';

/** State of an application by its machine. */
export interface ApplicationStatusOptions {
  /** `izinMachine`, `laporanMachine`, `complaintMachine`, `queueMachine`. */
  readonly machine: Machine;
  /** Key of the state; people see its public label. An unknown one is shown as it is. */
  readonly state: string;
  readonly locale?: string;
}

type Face = readonly [status: StatusTagOptions['status'], icon?: () => TemplateResult];

/** How a state looks; the words are those of the machine. What is not here is under way. */
const faces: Readonly<Record<string, Face>> = {
  draf: ['neutral', penLine],
  diajukan: ['info', clock],
  diterima: ['info', clock],
  dipesan: ['neutral', clock],
  verifikasi: ['info', search],
  diverifikasi: ['info', search],
  perlu_perbaikan: ['warning'],
  menunggu_pembayaran: ['warning', hourglass],
  dipanggil: ['warning'],
  terbit: ['success'],
  selesai: ['success'],
  dijawab: ['success'],
  ditolak: ['danger'],
  tidak_hadir: ['danger'],
  dibatalkan: ['neutral', ban],
  batal: ['neutral', ban],
  dikembalikan: ['neutral', undo2],
  duplikat: ['neutral', files],
  ditutup_tanpa_tanggapan: ['neutral', ban],
  kedaluwarsa: ['neutral', timer],
};

/** The fixed word of a state with its shape and colour. @source services.md 3.12 */
export function applicationStatusTemplate({
  machine,
  state,
  locale,
}: ApplicationStatusOptions): TemplateResult {
  const [status, icon = status === 'info' ? hourglass : undefined] = faces[state] ?? ['info'];
  const text = publicLabel(machine, state)[dateLocale(locale)];
  return statusTagTemplate({status, text, ...(icon && {icon: icon()})});
}
