import type {IdentifierKind} from '../identifiers/identifier.ts';
import {kodeRekeningKind} from '../identifiers/kode-rekening.ts';
import {subKegiatanKind} from '../identifiers/sub-kegiatan.ts';
import type {AnswerForm, Field} from '../service/types.ts';
import {text as t} from '../text.ts';

const evidence: Field = {
  name: 'bukti',
  type: 'enum',
  widget: 'select',
  label: t('Bukti', 'Evidence'),
  options: [
    {value: 'RECEIPT', label: t('Kuitansi', 'Receipt')},
    {value: 'DPR', label: t('Daftar pengeluaran riil (DPR)', 'Signed list of real costs')},
    {value: 'STATEMENT', label: t('Surat pernyataan', 'Signed statement')},
    {value: 'PROVIDED', label: t('Disediakan penyelenggara', 'Provided by the host')},
    {value: 'NONE', label: t('Tidak ada bukti', 'None')},
  ],
};

const amount: Field = {
  name: 'nilai',
  type: 'money',
  label: t('Nilai', 'Amount'),
  required: {field: 'bukti', op: 'in', value: ['RECEIPT', 'DPR']},
};

/** The identifiers of this form, for its check: give it as `kinds` of the context. */
export function travelPaymentKinds(name: string): IdentifierKind | undefined {
  return [subKegiatanKind, kodeRekeningKind].find(kind => kind.name === name);
}

/**
 * The treasurer's form for the payment of an official trip: who travelled, on which order, what it cost with which
 * proof, which budget line, which account. The amount is computed from it and never typed.
 * @source Permendagri 77/2020; cashless.md 5.1, 7.1
 */
export const travelPaymentForm = {
  pages: [
    {
      id: 'pelaksana',
      title: t('Pelaksana perjalanan', 'Traveller'),
      fields: [
        {name: 'nip', type: 'nip', label: t('NIP', 'NIP (servant number)'), privacy: 'lastFour'},
        {name: 'nama', type: 'text', label: t('Nama', 'Name'), minLength: 2, maxLength: 100, privacy: 'name'},
        {
          name: 'tingkat',
          type: 'enum',
          widget: 'select',
          label: t('Tingkat biaya', 'Cost grade'),
          options: [
            {value: 'KDH_ESELON_I', label: t('Kepala daerah, eselon I', 'Head of region, echelon I')},
            {value: 'ESELON_II', label: t('Eselon II', 'Echelon II')},
            {value: 'ESELON_III_GOL_IV', label: t('Eselon III, golongan IV', 'Echelon III, class IV')},
            {
              value: 'ESELON_IV_GOL_III_II_I',
              label: t('Eselon IV, golongan III ke bawah', 'Echelon IV, class III and below'),
            },
          ],
        },
      ],
    },
    {
      id: 'tugas',
      title: t('Surat tugas', 'Travel order'),
      fields: [
        {
          name: 'spt_nomor',
          type: 'text',
          label: t('Nomor SPT', 'Number of the order'),
          minLength: 3,
          maxLength: 60,
        },
        {name: 'spt_tanggal', type: 'date', label: t('Tanggal SPT', 'Date of the order')},
        {
          name: 'maksud',
          type: 'area',
          label: t('Maksud perjalanan', 'Purpose'),
          minLength: 3,
          maxLength: 300,
        },
        {name: 'tujuan', type: 'text', label: t('Kota tujuan', 'City'), minLength: 2, maxLength: 100},
        {
          name: 'provinsi',
          type: 'enum',
          widget: 'select',
          label: t('Provinsi tujuan', 'Province'),
          options: [
            {value: 'BENGKULU', label: t('Bengkulu', 'Bengkulu')},
            {value: 'DKI_JAKARTA', label: t('DKI Jakarta', 'DKI Jakarta')},
            {value: 'SUMATERA_SELATAN', label: t('Sumatera Selatan', 'South Sumatra')},
            {value: 'JAMBI', label: t('Jambi', 'Jambi')},
            {value: 'SUMATERA_BARAT', label: t('Sumatera Barat', 'West Sumatra')},
            {value: 'LAMPUNG', label: t('Lampung', 'Lampung')},
            {value: 'JAWA_BARAT', label: t('Jawa Barat', 'West Java')},
          ],
        },
        {
          name: 'jenis',
          type: 'enum',
          widget: 'select',
          label: t('Jenis perjalanan', 'Kind of trip'),
          options: [
            {value: 'LUAR_KOTA', label: t('Luar kota', 'Out of town')},
            {value: 'DALAM_KOTA_GT8', label: t('Dalam kota lebih dari 8 jam', 'In town, over 8 hours')},
            {value: 'DALAM_KOTA_LT8', label: t('Dalam kota sampai 8 jam', 'In town, up to 8 hours')},
            {value: 'DIKLAT', label: t('Diklat', 'Training')},
          ],
        },
        {name: 'berangkat', type: 'date', label: t('Tanggal berangkat', 'Departure')},
        {name: 'kembali', type: 'date', label: t('Tanggal kembali', 'Return')},
      ],
    },
    {
      id: 'biaya',
      title: t('Biaya dan bukti', 'Costs and evidence'),
      hint: t(
        'Uang harian dihitung sendiri dari tarif yang berlaku.',
        'The daily allowance is computed from the rates.',
      ),
      fields: [
        {
          name: 'penginapan',
          type: 'list',
          required: false,
          min: 0,
          max: 30,
          label: t('Penginapan per malam', 'Lodging per night'),
          itemLabel: t('Malam', 'Night'),
          item: [evidence, amount],
        },
        {
          name: 'transpor',
          type: 'list',
          required: false,
          min: 0,
          max: 30,
          label: t('Transpor', 'Transport'),
          itemLabel: t('Transpor', 'Transport'),
          item: [
            {
              name: 'jenis',
              type: 'enum',
              widget: 'select',
              label: t('Jenis', 'Kind'),
              options: [
                {value: 'PESAWAT', label: t('Pesawat', 'Plane')},
                {value: 'TAKSI', label: t('Taksi', 'Taxi')},
                {value: 'TRANSPOR_DARAT', label: t('Transpor darat', 'By land')},
                {value: 'TRANSPOR_LOKAL', label: t('Transpor lokal', 'Local')},
                {value: 'BBM', label: t('BBM', 'Fuel')},
                {value: 'TOL_PARKIR', label: t('Tol dan parkir', 'Toll and parking')},
              ],
            },
            evidence,
            amount,
            {
              name: 'boarding_pass',
              type: 'bool',
              widget: 'checkbox',
              required: false,
              label: t('Boarding pass ada', 'Boarding pass at hand'),
            },
          ],
        },
        {
          name: 'uang_muka',
          type: 'money',
          required: false,
          label: t('Uang muka yang sudah dibayar', 'Advance paid'),
          hint: t('Kosongkan bila tidak ada', 'Leave empty if none'),
        },
      ],
    },
    {
      id: 'pembebanan',
      title: t('Pembebanan anggaran', 'Budget line'),
      fields: [
        {
          name: 'dokumen_jenis',
          type: 'enum',
          label: t('Dokumen sumber', 'Source document'),
          options: [
            {value: 'NPD', label: t('NPD', 'NPD')},
            {value: 'SP2D', label: t('SP2D', 'SP2D')},
          ],
        },
        {
          name: 'dokumen_nomor',
          type: 'text',
          label: t('Nomor dokumen sumber', 'Its number'),
          minLength: 3,
          maxLength: 100,
        },
        {
          name: 'sub_kegiatan',
          type: 'identifier',
          of: 'subKegiatan',
          label: t('Kode sub kegiatan', 'Sub activity'),
          hint: t('Contoh 1.02.01.2.06.0009', 'Example 1.02.01.2.06.0009'),
        },
        {
          name: 'rekening',
          type: 'identifier',
          of: 'kodeRekening',
          label: t('Kode rekening', 'Account code'),
          hint: t('Contoh 5.1.02.04.001.00001', 'Example 5.1.02.04.001.00001'),
        },
      ],
    },
    {
      id: 'penerima',
      title: t('Rekening penerima', 'Account of the payee'),
      fields: [
        {
          name: 'bank',
          type: 'enum',
          widget: 'select',
          label: t('Bank', 'Bank'),
          options: [
            {value: '133', label: t('Bank Bengkulu', 'Bank Bengkulu')},
            {value: '002', label: t('BRI', 'BRI')},
            {value: '008', label: t('Mandiri', 'Mandiri')},
            {value: '009', label: t('BNI', 'BNI')},
            {value: '451', label: t('BSI', 'BSI')},
            {value: '014', label: t('BCA', 'BCA')},
          ],
        },
        {
          name: 'nomor_rekening',
          type: 'text',
          label: t('Nomor rekening', 'Account number'),
          maxLength: 20,
          privacy: 'lastFour',
          pattern: {
            source: '^[0-9]{8,20}$',
            code: 'rekeningbank.panjang8',
            text: t(
              'Nomor rekening 8 sampai 20 angka tanpa tanda baca. Periksa buku tabungan.',
              'An account number has 8 to 20 digits.',
            ),
          },
        },
        {
          name: 'nama_rekening',
          type: 'text',
          label: t('Nama pemilik rekening menurut bank', 'Name of the holder as the bank gives it'),
          minLength: 2,
          maxLength: 100,
          privacy: 'name',
        },
        {
          name: 'nama_cocok',
          type: 'bool',
          label: t('Nama menurut bank sama dengan nama pelaksana', 'The name agrees with the traveller'),
          hint: t('Hasil inkuiri rekening di CMS', 'Result of the account inquiry'),
        },
        {name: 'waktu_inkuiri', type: 'datetime', label: t('Waktu inkuiri rekening', 'Time of the inquiry')},
      ],
    },
  ],
  rules: [
    {
      rule: 'compare',
      at: 'kembali',
      left: {field: 'kembali'},
      op: 'gte',
      right: {field: 'berangkat'},
      code: 'perjadin.kembali',
      text: t(
        'Tanggal kembali tidak boleh sebelum berangkat ({kanan}).',
        'The return must not be before the departure ({kanan}).',
      ),
    },
    {
      rule: 'compare',
      at: 'spt_tanggal',
      left: {field: 'spt_tanggal'},
      op: 'lte',
      right: {field: 'berangkat'},
      code: 'perjadin.spt_terlambat',
      text: t(
        'SPT harus terbit sebelum berangkat ({kanan}).',
        'The order must be issued before the departure ({kanan}).',
      ),
    },
    {
      rule: 'compare',
      at: 'waktu_inkuiri',
      left: {field: 'waktu_inkuiri'},
      op: 'lte',
      right: {now: true},
      code: 'bayar.inkuiri_depan',
      text: t('Waktu inkuiri tidak boleh setelah sekarang.', 'The inquiry must not be in the future.'),
    },
  ],
} as const satisfies AnswerForm;
