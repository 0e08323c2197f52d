import {alertTemplate} from '@kepahiang/components/alert/alert.html.js';
import {statusTagTemplate} from '@kepahiang/components/status-tag/status-tag.html.js';
import {timelineTemplate} from '@kepahiang/components/timeline/timeline.html.js';
import {summaryListTemplate} from '@kepahiang/components/summary-list/summary-list.html.js';
import type {Application} from '@kepahiang/contract/applications.js';
import {publicLabel} from '@kepahiang/schemas/application/machine.js';
import {izinMachine, laporanMachine} from '@kepahiang/schemas/application/machines.js';
import {formatDate, formatInstant} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';

type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

const tones: Readonly<Record<string, Tone>> = {
  perlu_perbaikan: 'warning',
  menunggu_pembayaran: 'warning',
  terbit: 'success',
  selesai: 'success',
  ditolak: 'danger',
  dibatalkan: 'neutral',
  kedaluwarsa: 'neutral',
};

/** State of an application as a tag: icon, word and colour. */
export function statusTag(status: string, label: string): TemplateResult {
  return statusTagTemplate({status: tones[status] ?? 'info', text: label});
}

/** The way a permit usually goes, to show what is still ahead. */
const usualWay = ['diajukan', 'verifikasi', 'persetujuan', 'penandatanganan', 'terbit'];
const reportWay = ['diterima', 'diverifikasi', 'dijadwalkan', 'dikerjakan', 'selesai'];

function stepsAhead(application: Application, ended: boolean): {label: string; state: 'todo'}[] {
  const report = reportWay.includes(application.status);
  const way = report ? reportWay : usualWay;
  const machine = report ? laporanMachine : izinMachine;
  const current =
    application.status === 'perlu_perbaikan'
      ? 'verifikasi'
      : application.status === 'pemeriksaan_teknis'
        ? 'verifikasi'
        : application.status;
  if (ended) return [];
  return way
    .slice(way.indexOf(current) + 1)
    .map(state => ({label: publicLabel(machine, state).id, state: 'todo' as const}));
}

/** How the last thing that happened is drawn: an end without a result is no success, and a pause is no step on. */
function latestState(status: string, ended: boolean): 'done' | 'current' | 'stopped' | 'ended' {
  if (['ditolak', 'dibatalkan', 'kedaluwarsa'].includes(status)) return 'ended';
  if (status === 'perlu_perbaikan') return 'stopped';
  return ended ? 'done' : 'current';
}

/** What happened and what is ahead, in public words. */
export function historyTimeline(application: Application): TemplateResult {
  const ended = ['terbit', 'selesai', 'ditolak', 'dibatalkan', 'kedaluwarsa', 'diteruskan'].includes(
    application.status,
  );
  const past = application.riwayat.map((event, index) => ({
    label: event.label,
    state:
      index < application.riwayat.length - 1 ? ('done' as const) : latestState(application.status, ended),
    time: formatInstant(event.waktu),
    ...(event.catatan ? {note: event.catatan} : {}),
  }));
  return timelineTemplate({label: 'Riwayat permohonan', steps: [...past, ...stepsAhead(application, ended)]});
}

/** When it will be done, or why the clock stands still. */
export function dueSentence(application: Application): string {
  if (application.status === 'perlu_perbaikan') return 'Waktu berhenti sementara karena menunggu Anda.';
  if (application.hasil) return `Terbit ${formatDate(application.hasil.tanggal)}.`;
  return application.jatuhTempo === null
    ? ''
    : `Paling lambat selesai ${formatDate(application.jatuhTempo, 'full')}.`;
}

/** The document an application ended in, with what anybody needs to check that it is genuine. */
export function resultPanel(application: Application): TemplateResult | typeof nothing {
  const {hasil} = application;
  if (!hasil) return nothing;
  return html`<section class="kph-card portal-result">
    ${summaryListTemplate({
      title: hasil.jenis,
      titleLevel: 2,
      rows: [
        {key: 'Nomor surat', value: hasil.nomorSurat},
        {key: 'Tanggal', value: formatDate(hasil.tanggal)},
        {key: 'Ditandatangani oleh', value: `${hasil.penandatangan.nama}, ${hasil.penandatangan.jabatan}`},
        {key: 'Kode verifikasi', value: hasil.kode},
      ],
    })}
  </section>`;
}

/** What an officer asks to be mended, on top of everything. */
export function repairPanel(
  application: Application,
  labelOf: (path: string) => string,
): TemplateResult | typeof nothing {
  if (application.perbaikan.length === 0) return nothing;
  return alertTemplate({
    status: 'warning',
    title: 'Ada yang perlu Anda perbaiki',
    body: html`<ul class="kph-list">
        ${application.perbaikan.map(item => html`<li><strong>${labelOf(item.path)}</strong>: ${item.catatan}</li>`)}
      </ul>
      <p><a class="kph-button" href="/layanan/${application.layanan}/perbaikan/">Perbaiki sekarang</a></p>`,
  });
}
