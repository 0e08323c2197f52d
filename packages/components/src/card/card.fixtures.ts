import {defineFixtures} from '../fixtures/fixtures.ts';
import {buttonTemplate} from '../button/button.html.ts';
import {clock, mapPin, wallet} from '../icon/icons.html.ts';
import {statusTagTemplate} from '../status-tag/status-tag.html.ts';
import {cardsTemplate, type CardOptions} from './card.html.ts';

/** Cards, alone and in a row. */
export const cardFixtures = defineFixtures({
  name: 'card',
  template: cardsTemplate,
  states: {
    Layanan: {
      cards: [
        {
          title: 'Surat keterangan penelitian',
          href: '/layanan/surat-keterangan-penelitian',
          body: 'Untuk mahasiswa, dosen, dan lembaga yang meneliti di Kepahiang.',
          facts: [
            {icon: clock(), text: 'Paling lama 3 hari kerja'},
            {icon: wallet(), text: 'Gratis'},
          ],
        },
        {
          title: 'Sertifikat laik higiene sanitasi',
          href: '/layanan/slhs',
          body: 'Untuk rumah makan, jasa boga, dan depot air minum.',
          facts: [
            {icon: clock(), text: 'Paling lama 14 hari kerja'},
            {icon: wallet(), text: 'Gratis'},
          ],
        },
        {
          title: 'Lapor jalan dan jembatan rusak',
          href: '/layanan/lapor',
          body: 'Kirim foto dan lokasi dari ponsel.',
          facts: [{icon: clock(), text: 'Ditanggapi paling lama 3 hari kerja'}],
        },
      ],
    },
    DenganStatusDanTombol: {
      cards: [
        {
          title: 'Permohonan 7K3QX9',
          href: '/permohonan/7K3QX9',
          tag: statusTagTemplate({status: 'warning', text: 'Perlu diperbaiki'}),
          body: 'Foto KTP tidak terbaca. Unggah ulang paling lambat 27 November 2026.',
          actions: buttonTemplate({
            text: 'Perbaiki berkas',
            href: '/perbaiki',
            variant: 'secondary',
            small: true,
          }),
        },
      ],
    },
    TanpaTautan: {
      cards: [
        {
          title: 'Loket DPMPTSP',
          body: 'Senin–Jumat, 08.00–15.00 WIB',
          facts: [{icon: mapPin(), text: 'Jalan Aipda Muan, Kepahiang'}],
        },
      ],
    },
    JudulPanjang: {
      cards: [
        {
          title: 'Pertanggungjawaban perjalanan dinas luar daerah Bendahara Pengeluaran Pembantu',
          href: '#',
          body: 'Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak',
        },
        {title: 'BPJS', href: '#', body: 'Kepesertaan.'},
      ],
    },
  } satisfies Record<string, {cards: readonly CardOptions[]}>,
});
