import type {Application, ApplicationRow} from '@kepahiang/contract/applications.js';
import {publicLabel} from '@kepahiang/schemas/application/machine.js';
import {machineOf} from '@kepahiang/schemas/application/machines.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';

type Event = readonly [state: string, at: string, note?: string];

const labelOf = (service: ServiceDefinition, state: string): string =>
  publicLabel(machineOf(service), state).id;

/** An application that went through these states, as the API gives it to whoever tracks it. */
export function application(
  service: ServiceDefinition,
  nomor: string,
  events: readonly Event[],
  more: Partial<Application> = {},
): Application {
  const status = events.at(-1)![0];
  return {
    nomor,
    layanan: service.id,
    opd: service.opd,
    kanal: 'daring',
    status,
    label: labelOf(service, status),
    versi: events.length,
    diterima: events[0]![1],
    jatuhTempo: '2026-11-27',
    jawaban: {},
    perbaikan: [],
    peringatan: [],
    riwayat: events.map(([ke, waktu, catatan], index) => ({
      waktu,
      peristiwa: '',
      dari: events[index - 1]?.[0] ?? '',
      ke,
      label: labelOf(service, ke),
      peran: '',
      oleh: null,
      catatan: catatan ?? null,
    })),
    tindakan: [],
    hasil: null,
    ...more,
  };
}

/** The document at the end of a research notice. */
export const researchLetter: NonNullable<Application['hasil']> = {
  jenis: 'Surat keterangan penelitian',
  nomorSurat: '000.9.2/719/DPMPTSP/2026',
  tanggal: '2026-11-26',
  penandatangan: {jabatan: 'Kepala Dinas', nama: 'Keisha Contoh', nip: '190001011925012001'},
  hash: '0'.repeat(64),
  tandaTangan: '',
  algoritma: '',
  kode: '7K3QX9-2M4TBN',
};

/** One line of a work list. */
export function inboxRow(
  service: ServiceDefinition,
  row: Pick<ApplicationRow, 'nomor' | 'status' | 'diterima' | 'jatuhTempo' | 'pemohon'>,
): ApplicationRow {
  return {
    layanan: service.id,
    opd: service.opd,
    kanal: 'daring',
    label: labelOf(service, row.status),
    ...row,
  };
}
