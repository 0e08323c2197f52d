import type {Condition} from '../../service/types.ts';
import {defineService} from '../../service/define.ts';
import {complaintChannels} from '../groups/complaint-channels.ts';

const asset = (value: string): Condition => ({field: 'jenis_aset', op: 'eq', value});
const emergency: Condition = {field: 'tingkat_bahaya', op: 'eq', value: 'DARURAT'};
const named: Condition = {field: 'anonim', op: 'eq', value: false};

/**
 * Damage report: road, bridge, irrigation, drainage, slope. Anybody may report; no NIK is asked.
 * @source UU 38/2004 and 2/2022 (roads), UU 17/2019 (water).
 */
export const laporInfrastruktur = defineService({
  id: 'lapor-infrastruktur',
  version: '2026-11-24',
  opd: 'pupr',
  name: {id: 'Lapor jalan, jembatan, irigasi rusak', en: 'Report damaged infrastructure'},
  title: {
    id: 'Laporkan jalan, jembatan, atau irigasi rusak',
    en: 'Report a damaged road, bridge or irrigation',
  },
  summary: {
    id: 'Beri tahu Dinas PUPR tempat dan keadaan kerusakan, dengan foto, agar dapat diperiksa dan diperbaiki.',
    en: 'Tell Dinas PUPR where and what the damage is, with a photo, so that it can be checked and repaired.',
  },
  audience: {id: 'Siapa saja. Anda boleh melapor tanpa nama.', en: 'Anybody. You may report without a name.'},
  notice: {
    id: 'Ada orang terluka atau terjebak? Telepon 112 atau 119 lebih dahulu.',
    en: 'Is somebody hurt or trapped? Call 112 or 119 first.',
  },
  prepare: [
    {id: 'Foto kerusakan, 1 sampai 5', en: 'Photos of the damage, 1 to 5'},
    {
      id: 'Lokasi: dari HP Anda, atau nama desa dan patokan',
      en: 'The place: from your phone, or the village and a landmark',
    },
  ],
  standard: {
    requirements: [
      {id: 'Lokasi kerusakan', en: 'Place of the damage'},
      {id: 'Foto kerusakan, kecuali keadaan darurat', en: 'Photo of the damage, except in an emergency'},
    ],
    procedure: [
      {id: 'Isi laporan dan kirim.', en: 'Fill in the report and send it.'},
      {id: 'Petugas memeriksa laporan dan lokasinya.', en: 'An officer checks the report and the place.'},
      {
        id: 'Bila bukan jalan kabupaten, laporan diteruskan ke pemiliknya dan Anda diberi tahu.',
        en: 'If it is not a regency road, the report is forwarded and you are told.',
      },
      {
        id: 'Pekerjaan dijadwalkan, dikerjakan, dan ditutup dengan foto sesudahnya.',
        en: 'Work is scheduled, done and closed with a photo.',
      },
    ],
    duration: [{workingDays: 14, note: {id: 'jawaban akhir', en: 'final answer'}}],
    stages: [
      {
        name: {id: 'Dihubungi petugas dalam keadaan darurat', en: 'Call back in an emergency'},
        workingDays: 1,
        when: emergency,
      },
      {name: {id: 'Laporan diperiksa', en: 'Report checked'}, workingDays: 3},
    ],
    fee: [{kind: 'GRATIS', note: {id: 'Tidak dipungut biaya.', en: 'There is no fee.'}}],
    product: {
      id: 'Jawaban tertulis dan foto sesudah perbaikan',
      en: 'Written answer and photo after the repair',
    },
    complaints: complaintChannels('Kantor Dinas PUPR Kepahiang'),
    legalBasis: ['UU 38/2004 jo. UU 2/2022 tentang Jalan', 'UU 17/2019 tentang Sumber Daya Air'],
  },
  calendar: 'kantor',
  machine: 'laporan',
  pages: [
    {
      id: 'kerusakan',
      title: {id: 'Apa yang rusak?', en: 'What is damaged?'},
      section: {id: 'Kerusakan', en: 'Damage'},
      fields: [
        {
          name: 'jenis_aset',
          type: 'enum',
          label: {id: 'Yang rusak', en: 'Damaged'},
          options: [
            {value: 'JALAN', label: {id: 'Jalan', en: 'Road'}},
            {value: 'JEMBATAN', label: {id: 'Jembatan', en: 'Bridge'}},
            {value: 'IRIGASI', label: {id: 'Irigasi', en: 'Irrigation'}},
            {value: 'DRAINASE', label: {id: 'Drainase (selokan, gorong-gorong)', en: 'Drainage'}},
            {value: 'TEBING_TALUD', label: {id: 'Tebing atau talud', en: 'Slope or retaining wall'}},
          ],
        },
      ],
    },
    {
      id: 'jenis-kerusakan',
      title: {id: 'Kerusakannya seperti apa?', en: 'What is the damage like?'},
      section: {id: 'Kerusakan', en: 'Damage'},
      fields: [
        {
          name: 'jenis_kerusakan',
          type: 'enum',
          label: {id: 'Kerusakan', en: 'Kind of damage'},
          widget: 'radio',
          options: [
            {value: 'LUBANG', label: {id: 'Berlubang', en: 'Pothole'}, when: asset('JALAN')},
            {
              value: 'RETAK',
              label: {id: 'Retak', en: 'Cracks'},
              when: {any: [asset('JALAN'), asset('TEBING_TALUD')]},
            },
            {value: 'AMBLES', label: {id: 'Ambles', en: 'Subsidence'}, when: asset('JALAN')},
            {
              value: 'LONGSOR_MENUTUP',
              label: {id: 'Tertutup longsor', en: 'Blocked by a landslide'},
              when: asset('JALAN'),
            },
            {value: 'GENANGAN', label: {id: 'Tergenang air', en: 'Flooded'}, when: asset('JALAN')},
            {
              value: 'LANTAI',
              label: {id: 'Lantai jembatan rusak', en: 'Deck damaged'},
              when: asset('JEMBATAN'),
            },
            {
              value: 'PAGAR',
              label: {id: 'Pagar jembatan rusak', en: 'Railing damaged'},
              when: asset('JEMBATAN'),
            },
            {
              value: 'PONDASI_TERGERUS',
              label: {id: 'Pondasi tergerus air', en: 'Foundation washed out'},
              when: asset('JEMBATAN'),
            },
            {value: 'PUTUS', label: {id: 'Jembatan putus', en: 'Bridge broken'}, when: asset('JEMBATAN')},
            {value: 'SALURAN_JEBOL', label: {id: 'Saluran jebol', en: 'Canal burst'}, when: asset('IRIGASI')},
            {
              value: 'PINTU_AIR',
              label: {id: 'Pintu air rusak', en: 'Sluice gate damaged'},
              when: asset('IRIGASI'),
            },
            {value: 'SEDIMEN', label: {id: 'Endapan lumpur', en: 'Sediment'}, when: asset('IRIGASI')},
            {value: 'BOCOR', label: {id: 'Bocor', en: 'Leak'}, when: asset('IRIGASI')},
            {value: 'TERSUMBAT', label: {id: 'Tersumbat', en: 'Blocked'}, when: asset('DRAINASE')},
            {value: 'RUNTUH', label: {id: 'Runtuh', en: 'Collapsed'}, when: asset('DRAINASE')},
            {value: 'LONGSOR', label: {id: 'Longsor', en: 'Landslide'}, when: asset('TEBING_TALUD')},
          ],
        },
      ],
    },
    {
      id: 'bahaya',
      title: {id: 'Seberapa berbahaya?', en: 'How dangerous is it?'},
      section: {id: 'Kerusakan', en: 'Damage'},
      fields: [
        {
          name: 'akses_terputus',
          type: 'bool',
          label: {id: 'Apakah akses terputus total?', en: 'Is access cut off entirely?'},
        },
        {
          name: 'jumlah_kk_terdampak',
          type: 'int',
          label: {id: 'Jumlah keluarga (KK) terdampak', en: 'Families affected'},
          hint: {id: 'Perkiraan saja', en: 'An estimate'},
          min: 1,
          max: 50_000,
          when: {field: 'akses_terputus', op: 'eq', value: true},
        },
        {name: 'korban', type: 'bool', label: {id: 'Apakah ada korban?', en: 'Is anybody hurt?'}},
        {
          name: 'tingkat_bahaya',
          type: 'enum',
          label: {id: 'Tingkat bahaya', en: 'Level of danger'},
          hint: {
            id: 'Otomatis Darurat bila akses terputus atau ada korban',
            en: 'Emergency at once if access is cut off or somebody is hurt',
          },
          derive: [
            {
              when: {
                any: [
                  {field: 'akses_terputus', op: 'eq', value: true},
                  {field: 'korban', op: 'eq', value: true},
                ],
              },
              value: 'DARURAT',
            },
          ],
          options: [
            {value: 'RENDAH', label: {id: 'Rendah: mengganggu', en: 'Low: a nuisance'}},
            {value: 'SEDANG', label: {id: 'Sedang: dapat mencelakakan', en: 'Medium: may cause harm'}},
            {
              value: 'DARURAT',
              label: {id: 'Darurat: harus segera ditangani', en: 'Emergency: must be handled at once'},
            },
          ],
        },
      ],
    },
    {
      id: 'lokasi',
      title: {id: 'Di mana lokasinya?', en: 'Where is it?'},
      section: {id: 'Tempat dan waktu', en: 'Place and time'},
      fields: [
        {
          name: 'sumber_lokasi',
          type: 'enum',
          label: {id: 'Cara menentukan lokasi', en: 'How to tell the place'},
          options: [
            {
              value: 'GPS',
              label: {
                id: 'Saya sedang di lokasi: pakai lokasi HP',
                en: 'I am there: use my phone’s location',
              },
            },
            {
              value: 'PETA',
              label: {id: 'Saya tahu koordinatnya dari peta', en: 'I know the coordinates from a map'},
            },
            {
              value: 'MANUAL',
              label: {id: 'Saya sebutkan desa dan patokannya', en: 'I name the village and a landmark'},
            },
          ],
        },
        {
          name: 'titik',
          type: 'geo',
          label: {id: 'Titik lokasi', en: 'Point'},
          when: {field: 'sumber_lokasi', op: 'in', value: ['GPS', 'PETA']},
        },
        {
          name: 'kode_desa',
          type: 'desa',
          label: {id: 'Desa atau kelurahan', en: 'Village'},
          when: {field: 'sumber_lokasi', op: 'eq', value: 'MANUAL'},
        },
        {
          name: 'patokan',
          type: 'area',
          label: {id: 'Patokan', en: 'Landmark'},
          hint: {
            id: 'Contoh: 200 meter setelah SD, arah Kabawetan',
            en: 'Example: 200 metres past the school towards Kabawetan',
          },
          minLength: 5,
          maxLength: 200,
          when: {field: 'sumber_lokasi', op: 'eq', value: 'MANUAL'},
        },
      ],
    },
    {
      id: 'waktu',
      title: {id: 'Kapan Anda melihatnya?', en: 'When did you see it?'},
      section: {id: 'Tempat dan waktu', en: 'Place and time'},
      fields: [
        {name: 'waktu_kejadian', type: 'datetime', label: {id: 'Dilihat pada', en: 'Seen at'}},
        {
          name: 'keterangan',
          type: 'area',
          label: {id: 'Keterangan', en: 'Remarks'},
          hint: {id: 'Boleh dikosongkan', en: 'Optional'},
          maxLength: 1000,
          required: false,
        },
      ],
    },
    {
      id: 'foto',
      title: {id: 'Foto kerusakan', en: 'Photos of the damage'},
      section: {id: 'Bukti', en: 'Evidence'},
      fields: [
        {
          name: 'foto',
          type: 'file',
          accept: ['jpg', 'png'],
          multiple: {max: 5},
          capture: true,
          label: {id: 'Foto', en: 'Photos'},
          hint: {
            id: '1 sampai 5 foto, masing-masing paling besar 2 MB. Dalam keadaan darurat boleh tanpa foto.',
            en: '1 to 5 photos of at most 2 MB each. In an emergency you may send none.',
          },
          required: {not: emergency},
        },
      ],
    },
    {
      id: 'pelapor',
      title: {id: 'Siapa yang melapor?', en: 'Who reports?'},
      section: {id: 'Pelapor', en: 'Reporter'},
      fields: [
        {
          name: 'anonim',
          type: 'bool',
          label: {id: 'Apakah Anda ingin melapor tanpa nama?', en: 'Do you want to report without a name?'},
        },
        {
          name: 'nama',
          type: 'text',
          label: {id: 'Nama', en: 'Name'},
          minLength: 2,
          maxLength: 100,
          autocomplete: 'name',
          privacy: 'name',
          when: named,
        },
        {
          name: 'hp',
          type: 'phone',
          label: {id: 'Nomor HP', en: 'Mobile number'},
          hint: {
            id: 'Petugas dapat menghubungi Anda, dan empat angka terakhirnya dipakai untuk melacak laporan.',
            en: 'An officer may call you; its last four digits are used to track the report.',
          },
          autocomplete: 'tel',
          privacy: 'phone',
          when: named,
        },
      ],
    },
  ],
  rules: [
    {
      rule: 'compare',
      at: 'waktu_kejadian',
      left: {field: 'waktu_kejadian'},
      op: 'lte',
      right: {now: true},
      code: 'lapor.waktu_depan',
      text: {
        id: 'Waktu kejadian tidak boleh setelah sekarang ({kanan}).',
        en: 'The time must not be after now ({kanan}).',
      },
    },
  ],
  result: {name: {id: 'Jawaban laporan', en: 'Answer to the report'}},
});
