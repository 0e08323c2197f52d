import {svg} from 'lit';
import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {opdIdentityTemplate, type OpdIdentityOptions} from './opd-identity.html.ts';

const logo = html`<svg viewBox="0 0 48 48" role="img" aria-label="Logo RSUD">
  ${svg`<rect x="2" y="2" width="44" height="44" rx="6" fill="none" stroke="currentColor" stroke-width="3"/><path d="M24 12v24M12 24h24" stroke="currentColor" stroke-width="5"/>`}
</svg>`;

/** Offices with their accents. */
export const opdIdentityFixtures = defineFixtures({
  name: 'opd-identity',
  template: opdIdentityTemplate,
  states: {
    Dpmptsp: {
      name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      shortName: 'DPMPTSP',
      accent: 'cerano',
      contact: {
        phone: '(0732) 391000',
        whatsapp: '0812-3456-7890',
        email: 'dpmptsp@kepahiangkab.go.id',
        hours: 'Senin–Jumat, 08.00–16.00 WIB',
      },
    },
    RsudDenganLogo: {
      name: 'Rumah Sakit Umum Daerah Kepahiang',
      shortName: 'RSUD',
      accent: 'biru',
      logo,
      href: '/rsud',
      contact: {phone: '119', hours: 'IGD 24 jam'},
    },
    Pupr: {name: 'Dinas Pekerjaan Umum dan Penataan Ruang', shortName: 'PUPR', accent: 'padi'},
    NamaPanjang: {
      name: 'Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak',
      shortName: 'DPPKBP3A',
      accent: 'senja',
      contact: {email: 'dppkbp3a.pelayanan.terpadu@kepahiangkab.go.id'},
    },
  } satisfies Record<string, OpdIdentityOptions>,
});
