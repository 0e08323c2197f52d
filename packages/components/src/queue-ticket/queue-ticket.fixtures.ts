import {defineFixtures} from '../fixtures/fixtures.ts';
import {qrTemplate} from '../qr/qr.html.ts';
import {queueTicketTemplate, type QueueTicketOptions} from './queue-ticket.html.ts';

const code = 'RSUD-2611-7K3QX9';
const qr = qrTemplate({text: code, label: 'Kode QR check-in', caption: 'Pindai di mesin check-in.'});
const ticket = {
  number: 'A-12',
  opd: 'RSUD Kepahiang',
  poli: 'Poli Anak',
  doctor: 'Dokter Contoh, Sp.A',
  date: '2026-11-27',
  hours: '08.00–12.00 WIB',
  estimate: '2026-11-27T09:50:00+07:00',
  code,
  qr,
};

/** Tickets before, during and after the visit, and for rolls. */
export const queueTicketFixtures = defineFixtures({
  name: 'queue-ticket',
  tag: 'kph-queue-ticket',
  template: queueTicketTemplate,
  states: {
    Dipesan: {...ticket, cancelHref: '/antrean/batal'},
    Menunggu: {...ticket, state: 'menunggu', position: {ahead: 5, current: 'A-7'}},
    Berikutnya: {...ticket, state: 'menunggu', position: {ahead: 0, current: 'A-11'}},
    Dipanggil: {...ticket, state: 'dipanggil'},
    Batal: {...ticket, state: 'batal'},
    NamaPanjang: {
      ...ticket,
      number: 'KDK-1024',
      opd: 'Rumah Sakit Umum Daerah Kabupaten Kepahiang',
      poli: 'Poliklinik Kedokteran Fisik dan Rehabilitasi Medik',
      doctor: 'Dokter Dengan Nama Sangat Panjang Sekali Contoh, Sp.K.F.R., M.Kes.',
      cancelHref: '/antrean/batal',
    },
    Struk58: {...ticket, paper: 'thermal-58'},
    TanpaPerkiraan: {
      number: 'L-3',
      opd: 'Mal Pelayanan Publik',
      poli: 'Loket DPMPTSP',
      date: '2026-11-24',
      code: 'MPP-3',
    },
  } satisfies Record<string, QueueTicketOptions>,
});
