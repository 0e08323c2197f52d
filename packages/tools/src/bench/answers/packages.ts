/** A package that does a part of what we do. */
export interface PeerPackage {
  readonly name: string;
  readonly version: string;
  /** What it can be asked. */
  readonly subjects: readonly string[];
  /** Said below the table. */
  readonly note?: string;
}

const nik = ['nik', 'nik: kelamin', 'nik: lahir'];

/** The packages of the table in identifiers.md 10, at its versions. None is a dependency of the project. */
export const peerPackages: readonly PeerPackage[] = [
  {name: 'nik-parser', version: '1.0.1', subjects: nik},
  {
    name: 'nik-parse',
    version: '1.0.0',
    subjects: nik,
    note: 'tidak dapat dipanggil: tidak mengekspor apa pun dan keluar saat dimuat; yang dihitung perintahnya, nik-parse -n',
  },
  {name: 'stdnum', version: '1.12.0', subjects: ['npwp']},
  {name: 'validator', version: '13.15.35', subjects: ['npwp', 'phone', 'paspor', 'kodePos', 'email']},
  {name: 'libphonenumber-js', version: '1.13.16', subjects: ['phone', 'telepon']},
  {name: '@develoka/angka-terbilang-js', version: '1.4.2', subjects: ['terbilang']},
  {name: 'terbilang-ts', version: '2.1.0', subjects: ['terbilang']},
  {name: 'emvqr', version: '0.0.5', subjects: ['qris']},
  {name: 'steplix-emvqr', version: '0.2.3', subjects: ['qris']},
  {name: '@walletfactory/emvqr', version: '0.1.1', subjects: ['qris']},
  {name: 'emvco-qr-sdk', version: '1.0.0', subjects: ['qris']},
  {name: 'promptparse', version: '1.6.0', subjects: ['qris']},
  {name: 'idn-area-data', version: '4.0.1', subjects: ['kodeWilayah']},
  {name: 'zod', version: '4.6.7', subjects: ['email']},
];
