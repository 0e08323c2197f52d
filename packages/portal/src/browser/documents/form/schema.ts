import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import type * as z from 'zod/mini';

type ObjectSchema = z.ZodMiniObject;

/** The schema of each kind, in a file of its own that is fetched when somebody writes one. */
const loaders: Readonly<Record<StoredKindId, () => Promise<z.ZodMiniType>>> = {
  dpa: async () => (await import('@kepahiang/schemas/spending/document/dpa.js')).dpa,
  'anggaran-kas': async () =>
    (await import('@kepahiang/schemas/spending/document/anggaran-kas.js')).anggaranKas,
  'penyediaan-dana': async () =>
    (await import('@kepahiang/schemas/spending/document/penyediaan-dana.js')).penyediaanDana,
  npd: async () => (await import('@kepahiang/schemas/spending/document/npd.js')).npd,
  spp: async () => (await import('@kepahiang/schemas/spending/document/spp.js')).spp,
  spm: async () => (await import('@kepahiang/schemas/spending/document/spm.js')).spm,
  sp2d: async () => (await import('@kepahiang/schemas/spending/document/sp2d.js')).sp2d,
  spj: async () => (await import('@kepahiang/schemas/spending/document/spj.js')).spj,
  'tax-deposit': async () => (await import('@kepahiang/schemas/spending/document/tax-deposit.js')).taxDeposit,
  lpj: async () => (await import('@kepahiang/schemas/spending/document/lpj.js')).lpj,
  sppd: async () => (await import('@kepahiang/schemas/spending/document/sppd.js')).sppd,
  spt: async () => (await import('@kepahiang/schemas/spending/document/spt.js')).spt,
  lpd: async () => (await import('@kepahiang/schemas/spending/document/lpd.js')).lpd,
  'rincian-biaya': async () =>
    (await import('@kepahiang/schemas/spending/document/rincian-biaya.js')).rincianBiaya,
  dpr: async () => (await import('@kepahiang/schemas/spending/document/dpr.js')).dpr,
  bukti: async () => (await import('@kepahiang/schemas/spending/document/bukti.js')).bukti,
  'kkpd-card': async () => (await import('@kepahiang/schemas/spending/document/kkpd-card.js')).kkpdCard,
  'kkpd-transaction': async () =>
    (await import('@kepahiang/schemas/spending/document/kkpd-transaction.js')).kkpdTransaction,
  'kkpd-bill': async () => (await import('@kepahiang/schemas/spending/document/kkpd-bill.js')).kkpdBill,
  'account-decree': async () =>
    (await import('@kepahiang/schemas/spending/document/account-decree.js')).accountDecree,
};

/** The schema a server reads documents of this kind with. */
export const loadSchema = (kind: StoredKindId): Promise<ObjectSchema> =>
  loaders[kind]() as Promise<ObjectSchema>;
