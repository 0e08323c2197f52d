import {bundleWeight, type Weight} from './bundle.ts';

/** The same job done by us and by what a vendor would else take; both weighed here, on the same day. */
export interface Peer {
  readonly name: string;
  readonly peer: string;
  readonly weigh: () => Promise<Weight>;
  readonly weighPeer: () => Promise<Weight>;
}

const asZod = `z.object({
  nik: z.string().regex(/^\\d{16}$/), nama: z.string().min(2).max(100), hp: z.string().regex(/^08\\d{8,11}$/),
  email: z.email().optional(), alamat: z.string().min(5), kode: z.enum(['A', 'B']), mulai: z.iso.date(),
  anggota: z.array(z.object({nama: z.string(), nik: z.string()})).max(10)}).refine(it => it.nama !== it.alamat)`;

/** What we compare ourselves with. */
export const peers: readonly Peer[] = [
  {
    name: 'schemas: satu aturan NIK',
    peer: 'zod: satu z.string().regex()',
    weigh: () =>
      bundleWeight(
        `import {nikFault} from '@kepahiang/schemas/identifiers/nik.js'; globalThis.it = nikFault;`,
      ),
    weighPeer: () =>
      bundleWeight(`import * as z from 'zod'; globalThis.it = z.string().regex(/^\\d{16}$/);`, 'schemas'),
  },
  {
    name: 'schemas: seluruh layanan penelitian, definisi dan pemeriksaannya',
    peer: 'zod: satu formulir delapan isian',
    weigh: () =>
      bundleWeight(
        `import {checkAnswers} from '@kepahiang/schemas/service/check.js';
         import {suratKeteranganPenelitian} from '@kepahiang/schemas/services/dpmptsp/surat-keterangan-penelitian.js';
         globalThis.it = [checkAnswers, suratKeteranganPenelitian];`,
      ),
    weighPeer: () => bundleWeight(`import * as z from 'zod'; globalThis.it = ${asZod};`, 'schemas'),
  },
];
