import type {Regency} from './regency.ts';

/**
 * Kabupaten Kepahiang: 8 kecamatan, 12 kelurahan, 105 desa. Codes are the key; names are the state table's,
 * with the local spelling as display name where it differs.
 *
 * @source Kepmendagri 300.2.2-2430/2025; postcodes by public table; box from the regency polygons with a margin of 0.02°.
 */
export const kepahiang: Regency = {
  code: '17.08',
  name: 'Kabupaten Kepahiang',
  version: '2025',
  source: 'Kepmendagri 300.2.2-2430/2025',
  box: {south: -3.83, north: -3.47, west: 102.41, east: 102.84},
  centre: {lat: -3.6289, lon: 102.6445},
  kecamatan: [
    {
      code: '17.08.01',
      name: 'Bermani Ilir',
      postcode: '39374',
      units:
        '1007 Keban Agung|2001 Kota Agung|2002 Kembang Seri|2003 Pagar Agung|2004 Embong Ijuk|2005 Gunung Agung|2006 Talang Pito|2008 Cinto Mandi|2009 Lembur Lama|2010 Taba Baru|2011 Bukit Menyan|2016 Batu Belarik|2017 Embong Sido|2022 Talang Sawah|2023 Sosokan Cinta Mandi|2024 Muara Langkap|2025 Air Raman|2028 Langgar Jaya|2029 Cinta Mandi Baru',
    },
    {
      code: '17.08.02',
      name: 'Ujan Mas',
      postcode: '39370',
      units:
        '1002 Ujan Mas Atas|2001 Daspeta|2003 Suro Lembak|2004 Tanjung Alam|2005 Suro Ilir|2006 Suro Muncar|2007 Suro Baru|2008 Pekalongan|2009 Bumi Sari|2016 Cugung Lalang|2017 Ujan Mas Bawah|2018 Suro Bali|2019 Pungguk Meranti|2020 Pungguk Meringang|2021 Meranti Jaya|2023 Air Hitam|2024 Daspetah II',
    },
    {
      code: '17.08.03',
      name: 'Tebat Karai',
      postcode: '39373',
      units:
        '1008 Tebat Karai|2006 Taba Santing|2007 Tertik|2009 Talang Karet|2010 Peraduan Binjai|2011 Penanjung Panjang|2012 Nanti Agung|2013 Taba Air Pauh|2014 Karang Tengah|2019 Tapak Gedung|2020 Tebing Penyamun|2021 Sinar Gunung|2022 Taba Saling|2023 Penanjung Panjang Atas',
    },
    {
      code: '17.08.04',
      name: 'Kepahiang',
      postcode: '39372',
      units:
        '1003 Pensiunan|1004 Pasar Kepahiang|1005 Pasar Ujung|1011 Dusun Kepahiang|1025 Kampung Pensiunan|1026 Pasar Sejantung|1027 Padang Lekat|2001 Kelilik|2002 Tebat Monok|2006 Permu|2007 Imigrasi Permu|2008 Karang Endah|2009 Westkust|2010 Kampung Bogor|2012 Kuto Rejo|2013 Karang Anyar|2014 Taba Tebelet|2015 Pelangkian|2016 Kelobak|2017 Pagar Gunung|2023 Sukamerindu|2028 Bogor Baru|2029 Permu bawah',
      officialUnits: {'1004': 'Pasar Kepahiangan'},
    },
    {
      code: '17.08.05',
      name: 'Merigi',
      postcode: '39371',
      units:
        '1002 Durian Depun|2001 Pulo Geto|2003 Taba Mulan|2004 Lubuk Penyamun|2005 SP. Kota Bingin|2006 Bukit Barisan|2007 Batu Ampar|2008 Pulo Geto Baru',
    },
    {
      code: '17.08.06',
      name: 'Kabawetan',
      officialName: 'Kebawetan',
      postcode: '39376',
      units:
        '1005 Tangsi Baru|2001 Bandung Baru|2002 Bukit Sari|2003 Tugu Rejo|2004 Suka Sari|2006 Air Sempiang|2007 Tangsi Duren|2008 Babakan Bogor|2009 Barat Wetan|2010 Pematang Donok|2011 Sumber Sari|2012 Mekar Sari|2013 Sido Makmur|2014 Sido Rejo|2015 Bandung Jaya',
    },
    {
      code: '17.08.07',
      name: 'Seberang Musi',
      postcode: '39377',
      units:
        '2001 Benuang Galing|2002 Air Selimang|2003 Tebat Laut|2004 Temdak|2005 Taba Padang|2006 Lubuk Saung|2007 Kandang|2008 Cirebon Baru|2009 Talang Gelompok|2010 Air Pesi|2011 Talang Babatan|2012 Bayung|2013 Sungai Jernih',
    },
    {
      code: '17.08.08',
      name: 'Muara Kemumu',
      postcode: '39375',
      units:
        '2001 Limbur Baru|2002 Batu Kalung|2003 Batu Bandung|2004 Sosokan Baru|2005 Sosokan Taba|2006 Talang Tige|2007 Renah Kurung|2008 Warung Pojok',
    },
  ],
};
