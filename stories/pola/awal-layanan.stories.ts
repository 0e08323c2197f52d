import {laporInfrastruktur} from '@kepahiang/schemas/services/pupr/lapor-infrastruktur.js';
import {suratKeteranganMedis} from '@kepahiang/schemas/services/rsud/surat-keterangan-medis.js';
import {suratKeteranganPenelitian} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {serviceStartPage} from '../../packages/portal/src/pages/service-start-page.ts';
import {sitePage, wholePages} from '../site-page.ts';
import words from './awal-layanan.md?raw';

const meta: Meta = {title: 'Pola/Awal layanan', ...wholePages('dpmptsp', words)};
export default meta;

export const Izin: StoryObj = sitePage(serviceStartPage(suratKeteranganPenelitian).main);
export const DenganPeringatanDarurat: StoryObj = sitePage(serviceStartPage(laporInfrastruktur).main, {
  parameters: {opd: 'pupr'},
});
export const Berbayar: StoryObj = sitePage(serviceStartPage(suratKeteranganMedis).main, {
  parameters: {opd: 'rsud'},
});
