import {defineFixtures} from '../fixtures/fixtures.ts';
import {serviceStartTemplate, type ServiceStartOptions} from './service-start.html.ts';

const startless: ServiceStartOptions = {
  title: 'Ajukan izin reklame',
  lead: 'Izin memasang papan, spanduk, atau baliho.',
  who: 'Pelaku usaha dan penyelenggara acara.',
  prepare: ['NIK atau NIB', 'Foto lokasi'],
  requirements: ['Desain reklame', 'Foto lokasi'],
  procedure: ['Isi permohonan.', 'Petugas memeriksa.', 'Unduh izin.'],
  duration: '5 hari kerja',
  fee: 'Gratis',
  result: 'Izin reklame',
  complaints: ['SP4N-LAPOR!: lapor.go.id'],
};
const reklame: ServiceStartOptions = {...startless, start: {href: '#mulai'}};

/** Where a service begins: usual, with a warning, all there can be. */
export const serviceStartFixtures = defineFixtures({
  name: 'service-start',
  template: serviceStartTemplate,
  states: {
    Biasa: reklame,
    DenganPeringatan: {
      ...reklame,
      title: 'Laporkan gawat darurat jalan',
      notice: 'Ada korban? Telepon 119 sekarang.',
      start: {href: '#lapor', text: 'Laporkan sekarang'},
    },
    Lengkap: {
      ...reklame,
      otherWays: 'Loket DPMPTSP, Senin–Jumat 08.00–15.00 WIB, atau WhatsApp 0812-0000-1234.',
      legalBasis: [
        'UU 25/2009 tentang Pelayanan Publik',
        'Peraturan Daerah tentang Pajak Daerah dan Retribusi Daerah',
      ],
      updated: '24 November 2026',
    },
    BelumDaring: {
      ...startless,
      title: 'Ajukan persetujuan kesesuaian kegiatan pemanfaatan ruang untuk kegiatan nonberusaha',
    },
  } satisfies Record<string, ServiceStartOptions>,
});
