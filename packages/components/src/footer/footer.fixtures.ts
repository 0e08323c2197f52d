import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {footerTemplate, type FooterOptions} from './footer.html.ts';

const full = {
  contact: {
    name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    address: 'Kepahiang',
    phone: '(0732) 391000',
    email: 'dpmptsp@kepahiangkab.go.id',
    hours: 'Senin–Jumat, 08.00–16.00 WIB',
    complaint: 'lapor.go.id atau SMS 1708',
  },
  links: [
    {label: 'Privasi', href: '#privasi'},
    {label: 'Aksesibilitas', href: '#aksesibilitas'},
  ],
  note: 'Pemerintah Kabupaten Kepahiang',
};

/** Footers: complete, short, with the lockup of the civil service. */
export const footerFixtures = defineFixtures({
  name: 'footer',
  template: footerTemplate,
  states: {
    Lengkap: full,
    Singkat: {links: [{label: 'Privasi', href: '#privasi'}]},
    DenganBerakhlak: {...full, berakhlak: html`<span>BerAKHLAK</span>`},
    NamaPanjang: {
      ...full,
      contact: {
        ...full.contact,
        name: 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman Kabupaten Kepahiang',
        address:
          'Kompleks Perkantoran Pemerintah Kabupaten Kepahiang, Jalan Lintas Kepahiang–Curup, Kelurahan Pensiunan',
      },
    },
  } satisfies Record<string, FooterOptions>,
});
