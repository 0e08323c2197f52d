import {izinMachine, laporanMachine} from '@kepahiang/schemas/application/machines.js';
import {complaintMachine} from '@kepahiang/schemas/complaint/machine.js';
import {queueMachine} from '@kepahiang/schemas/queue/machine.js';
import {html, type TemplateResult} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {applicationStatusTemplate} from './application-status.html.ts';
import {statusTagTemplate, type StatusTagOptions} from './status-tag.html.ts';

const machines = {
  izin: izinMachine,
  laporan: laporanMachine,
  pengaduan: complaintMachine,
  antrean: queueMachine,
};

/** One status, or every state of a machine. */
export type StatusTagState =
  StatusTagOptions | {readonly machine: keyof typeof machines; readonly locale?: string};

function statusTagStateTemplate(state: StatusTagState): TemplateResult {
  if ('text' in state) return statusTagTemplate(state);
  const machine = machines[state.machine];
  const one = (key: string): TemplateResult =>
    applicationStatusTemplate({machine, state: key, ...(state.locale && {locale: state.locale})});
  return html`<div class="kph-actions">${Object.keys(machine.labels).map(one)}</div>`;
}

/** Every look, and every word of the machines. */
export const statusTagFixtures = defineFixtures({
  name: 'status-tag',
  template: statusTagStateTemplate,
  states: {
    Diterima: {status: 'info', text: 'Diterima'},
    Terbit: {status: 'success', text: 'Terbit'},
    PerluDiperbaiki: {status: 'warning', text: 'Perlu Anda perbaiki'},
    Ditolak: {status: 'danger', text: 'Ditolak'},
    Draf: {status: 'neutral', text: 'Draf'},
    StatusIzin: {machine: 'izin'},
    StatusLaporan: {machine: 'laporan'},
    StatusPengaduan: {machine: 'pengaduan'},
    StatusAntrean: {machine: 'antrean'},
  } satisfies Record<string, StatusTagState>,
});
