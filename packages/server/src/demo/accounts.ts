import type {Role} from '@kepahiang/schemas/role.js';

/** An account of the embedded issuer. The person does not exist. */
export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  /** 18 digits; nobody in service was appointed in 1925. */
  readonly nip: string;
  readonly roles: readonly Role[];
  /** Slug of the office; `null` for roles that look at every office. */
  readonly opd: string | null;
}

/** Offices of the first stage. */
export const demoOffices = ['dpmptsp', 'pupr', 'rsud', 'dinkes'] as const;

interface Desk {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Accounts every office has; the user name is `key.office`. */
export const officeDesks: readonly Desk[] = [
  {key: 'loket', name: 'Lia Contoh', roles: ['petugas_loket']},
  {key: 'verifikator', name: 'Vino Contoh', roles: ['verifikator']},
  {key: 'teknis', name: 'Teguh Contoh', roles: ['tim_teknis']},
  {key: 'kabid', name: 'Kabita Contoh', roles: ['kepala_bidang']},
  {key: 'kepala', name: 'Keisha Contoh', roles: ['kepala_opd', 'PA']},
  {key: 'admin', name: 'Adi Contoh', roles: ['admin_opd']},
  {key: 'penerimaan', name: 'Peni Contoh', roles: ['bendahara_penerimaan']},
  {key: 'pptk', name: 'Putra Contoh', roles: ['PPTK']},
  {key: 'maker', name: 'Maya Contoh', roles: ['MAKER']},
  {key: 'checker', name: 'Candra Contoh', roles: ['CHECKER', 'PPK_SKPD']},
  {key: 'releaser', name: 'Rani Contoh', roles: ['RELEASER', 'BP']},
  {key: 'bpp', name: 'Bima Contoh', roles: ['BPP']},
  {key: 'pelaksana', name: 'Perdana Contoh', roles: ['PELAKSANA']},
];

/** Accounts above the offices; the user name is `key`. */
export const centralDesks: readonly Desk[] = [
  {key: 'auditor', name: 'Audrey Contoh', roles: ['auditor']},
  {key: 'inspektorat', name: 'Indra Contoh', roles: ['INSPEKTORAT']},
  {key: 'bpk', name: 'Bella Contoh', roles: ['BPK']},
  {key: 'bank', name: 'Bank Contoh (simulasi)', roles: ['BANK']},
  {key: 'tapd', name: 'Tapa Contoh', roles: ['TAPD']},
  {key: 'bud', name: 'Budi Contoh', roles: ['PPKD', 'BUD']},
  {key: 'kuasabud', name: 'Kusuma Contoh', roles: ['KUASA_BUD']},
  {key: 'bupati', name: 'Bupati Contoh', roles: ['KDH']},
];

const nipOf = (serial: number) =>
  `19000101192501${serial % 2 === 0 ? 2 : 1}${String(serial).padStart(3, '0')}`;

/** Every demo account: each role in each office of the first stage, and the roles above the offices. */
export const demoAccounts: readonly DemoAccount[] = [
  ...demoOffices.flatMap((opd, office) =>
    officeDesks.map(({key, name, roles}, desk) => ({
      username: `${key}.${opd}`,
      name: `${name} (${opd.toUpperCase()})`,
      nip: nipOf(office * officeDesks.length + desk + 1),
      roles,
      opd,
    })),
  ),
  ...centralDesks.map(({key, name, roles}, index) => ({
    username: key,
    name,
    nip: nipOf(900 + index),
    roles,
    opd: null,
  })),
];

/** Password of every demo account unless the environment gives another. */
export const defaultDemoPassword = 'kepahiang';

/** The account of a user name. */
export function demoAccount(username: string): DemoAccount | undefined {
  return demoAccounts.find(account => account.username === username);
}
