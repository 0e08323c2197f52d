import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kepahiangCentres} from './kepahiang-centre.ts';
import {kepahiang} from './kepahiang.ts';
import {searchPlaces} from './place-search.ts';
import {findVillage, villageLabel, villagesOf} from './regency.ts';

/** The state table as the document lists it, line by line (identifiers.md 4.1). */
const stateTable = [
  {
    code: '17.08.01',
    name: 'Bermani Ilir',
    kelurahan: 1,
    desa: 18,
    units:
      '1007 Keban Agung, 2001 Kota Agung, 2002 Kembang Seri, 2003 Pagar Agung, 2004 Embong Ijuk, 2005 Gunung Agung, 2006 Talang Pito, 2008 Cinto Mandi, 2009 Lembur Lama, 2010 Taba Baru, 2011 Bukit Menyan, 2016 Batu Belarik, 2017 Embong Sido, 2022 Talang Sawah, 2023 Sosokan Cinta Mandi, 2024 Muara Langkap, 2025 Air Raman, 2028 Langgar Jaya, 2029 Cinta Mandi Baru',
  },
  {
    code: '17.08.02',
    name: 'Ujan Mas',
    kelurahan: 1,
    desa: 16,
    units:
      '1002 Ujan Mas Atas, 2001 Daspeta, 2003 Suro Lembak, 2004 Tanjung Alam, 2005 Suro Ilir, 2006 Suro Muncar, 2007 Suro Baru, 2008 Pekalongan, 2009 Bumi Sari, 2016 Cugung Lalang, 2017 Ujan Mas Bawah, 2018 Suro Bali, 2019 Pungguk Meranti, 2020 Pungguk Meringang, 2021 Meranti Jaya, 2023 Air Hitam, 2024 Daspetah II',
  },
  {
    code: '17.08.03',
    name: 'Tebat Karai',
    kelurahan: 1,
    desa: 13,
    units:
      '1008 Tebat Karai, 2006 Taba Santing, 2007 Tertik, 2009 Talang Karet, 2010 Peraduan Binjai, 2011 Penanjung Panjang, 2012 Nanti Agung, 2013 Taba Air Pauh, 2014 Karang Tengah, 2019 Tapak Gedung, 2020 Tebing Penyamun, 2021 Sinar Gunung, 2022 Taba Saling, 2023 Penanjung Panjang Atas',
  },
  {
    code: '17.08.04',
    name: 'Kepahiang',
    kelurahan: 7,
    desa: 16,
    units:
      '1003 Pensiunan, 1004 Pasar Kepahiangan, 1005 Pasar Ujung, 1011 Dusun Kepahiang, 1025 Kampung Pensiunan, 1026 Pasar Sejantung, 1027 Padang Lekat, 2001 Kelilik, 2002 Tebat Monok, 2006 Permu, 2007 Imigrasi Permu, 2008 Karang Endah, 2009 Westkust, 2010 Kampung Bogor, 2012 Kuto Rejo, 2013 Karang Anyar, 2014 Taba Tebelet, 2015 Pelangkian, 2016 Kelobak, 2017 Pagar Gunung, 2023 Sukamerindu, 2028 Bogor Baru, 2029 Permu bawah',
  },
  {
    code: '17.08.05',
    name: 'Merigi',
    kelurahan: 1,
    desa: 7,
    units:
      '1002 Durian Depun, 2001 Pulo Geto, 2003 Taba Mulan, 2004 Lubuk Penyamun, 2005 SP. Kota Bingin, 2006 Bukit Barisan, 2007 Batu Ampar, 2008 Pulo Geto Baru',
  },
  {
    code: '17.08.06',
    name: 'Kebawetan',
    kelurahan: 1,
    desa: 14,
    units:
      '1005 Tangsi Baru, 2001 Bandung Baru, 2002 Bukit Sari, 2003 Tugu Rejo, 2004 Suka Sari, 2006 Air Sempiang, 2007 Tangsi Duren, 2008 Babakan Bogor, 2009 Barat Wetan, 2010 Pematang Donok, 2011 Sumber Sari, 2012 Mekar Sari, 2013 Sido Makmur, 2014 Sido Rejo, 2015 Bandung Jaya',
  },
  {
    code: '17.08.07',
    name: 'Seberang Musi',
    kelurahan: 0,
    desa: 13,
    units:
      '2001 Benuang Galing, 2002 Air Selimang, 2003 Tebat Laut, 2004 Temdak, 2005 Taba Padang, 2006 Lubuk Saung, 2007 Kandang, 2008 Cirebon Baru, 2009 Talang Gelompok, 2010 Air Pesi, 2011 Talang Babatan, 2012 Bayung, 2013 Sungai Jernih',
  },
  {
    code: '17.08.08',
    name: 'Muara Kemumu',
    kelurahan: 0,
    desa: 8,
    units:
      '2001 Limbur Baru, 2002 Batu Kalung, 2003 Batu Bandung, 2004 Sosokan Baru, 2005 Sosokan Taba, 2006 Talang Tige, 2007 Renah Kurung, 2008 Warung Pojok',
  },
] as const;

const postcodes = {
  '17.08.01': '39374',
  '17.08.02': '39370',
  '17.08.03': '39373',
  '17.08.04': '39372',
  '17.08.05': '39371',
  '17.08.06': '39376',
  '17.08.07': '39377',
  '17.08.08': '39375',
};

describe('the places of Kepahiang (identifiers.md 4.1)', () => {
  for (const [index, line] of stateTable.entries()) {
    const kecamatan = kepahiang.kecamatan[index]!;
    const villages = villagesOf(kecamatan);
    it(`${line.code} ${line.name} has the units of the state table, in its order and spelling`, () => {
      assert.equal(kecamatan.code, line.code);
      assert.equal(kecamatan.officialName ?? kecamatan.name, line.name);
      assert.deepEqual(
        villages.map(({code, name, officialName}) => `${code.slice(-4)} ${officialName ?? name}`),
        line.units.split(', '),
      );
    });
    it(`${line.code} ${line.name} has ${line.kelurahan} kelurahan and ${line.desa} desa`, () => {
      assert.equal(villages.filter(({code}) => code.at(-4) === '1').length, line.kelurahan);
      assert.equal(villages.filter(({code}) => code.at(-4) === '2').length, line.desa);
    });
  }
  it('are 8 kecamatan, 12 kelurahan and 105 desa: 117 codes, none twice', () => {
    const codes = kepahiang.kecamatan.flatMap(one => villagesOf(one).map(({code}) => code));
    assert.equal(kepahiang.kecamatan.length, 8);
    assert.equal(new Set(codes).size, 117);
    assert.equal(codes.filter(code => code.at(-4) === '1').length, 12);
    assert.equal(codes.filter(code => code.at(-4) === '2').length, 105);
  });
  it('say the version and the decree they follow', () => {
    assert.equal(kepahiang.version, '2025');
    assert.equal(kepahiang.source, 'Kepmendagri 300.2.2-2430/2025');
  });
  it('differ from the state table in two local spellings only', () => {
    const kecamatan = kepahiang.kecamatan.filter(({officialName}) => officialName);
    assert.deepEqual(
      kecamatan.map(({name, officialName}) => [name, officialName]),
      [['Kabawetan', 'Kebawetan']],
    );
    const villages = kepahiang.kecamatan.flatMap(villagesOf).filter(({officialName}) => officialName);
    assert.deepEqual(villages, [
      {code: '17.08.04.1004', name: 'Pasar Kepahiang', officialName: 'Pasar Kepahiangan'},
    ]);
  });
  it('know exactly the codes that were given out', () => {
    assert.equal(findVillage(kepahiang, '17.08.04.1003')?.name, 'Pensiunan');
    assert.equal(findVillage(kepahiang, '17.08.08.2008')?.name, 'Warung Pojok');
    for (const code of ['17.08.04.2003', '17.08.09.2001', '17.08.04.4003', '17.08.04', '1708041003', ''])
      assert.equal(findVillage(kepahiang, code), undefined);
    assert.equal(villageLabel(kepahiang, '17.08.04.1004'), 'Kelurahan Pasar Kepahiang, Kec. Kepahiang');
  });
});

describe('postcodes (identifiers.md 4.2)', () => {
  it('are one per kecamatan', () => {
    assert.deepEqual(Object.fromEntries(kepahiang.kecamatan.map(one => [one.code, one.postcode])), postcodes);
  });
});

describe('coordinates (identifiers.md 4.3)', () => {
  it('give the box of the polygons a margin of 0.02 degrees', () => {
    assert.deepEqual(kepahiang.box, {south: -3.83, north: -3.47, west: 102.41, east: 102.84});
    assert.deepEqual(kepahiang.centre, {lat: -3.6289, lon: 102.6445});
  });
  it('give each kecamatan its centroid, inside the box', () => {
    const written = Object.entries(kepahiangCentres).map(([code, {lat, lon}]) => `${code} ${lat},${lon}`);
    assert.deepEqual(written, [
      '17.08.01 -3.6952,102.7061',
      '17.08.02 -3.5509,102.5295',
      '17.08.03 -3.6522,102.6429',
      '17.08.04 -3.6394,102.5638',
      '17.08.05 -3.5073,102.5242',
      '17.08.06 -3.5737,102.6195',
      '17.08.07 -3.7343,102.6194',
      '17.08.08 -3.5991,102.7418',
    ]);
    const {south, north, west, east} = kepahiang.box;
    for (const {lat, lon} of Object.values(kepahiangCentres))
      assert.ok(lat > south && lat < north && lon > west && lon < east);
  });
});

describe('searching a place by name (identifiers.md 4.1)', () => {
  const codes = (text: string, limit?: number): string[] =>
    searchPlaces(kepahiang, text, limit).map(({code}) => code);

  for (const [text, code] of [
    ['Kabawetan', '17.08.06'],
    ['Kebawetan', '17.08.06'],
    ['Pasar Kepahiang', '17.08.04.1004'],
    ['pasar kepahiangan', '17.08.04.1004'],
    ['  WESTKUST ', '17.08.04.2009'],
    ['sp kota bingin', '17.08.05.2005'],
    ['SP. Kota Bingin', '17.08.05.2005'],
    ['permu bawah', '17.08.04.2029'],
    ['daspeta', '17.08.02.2001'],
  ] as const) {
    it(`finds ${code} first for "${text}"`, () => assert.equal(codes(text)[0], code));
  }
  it('puts the whole name first, then beginnings, then words inside', () => {
    assert.deepEqual(codes('kepahiang'), ['17.08.04', '17.08.04.1004', '17.08.04.1011']);
    assert.deepEqual(codes('pensiunan'), ['17.08.04.1003', '17.08.04.1025']);
  });
  it('puts the whole name before a longer one, whatever their codes', () => {
    const [first] = kepahiang.kecamatan;
    const small = {
      ...kepahiang,
      kecamatan: [{...first!, name: 'Lain', units: '2001 Mekar Baru|2002 Baru Mekar|2003 Baru'}],
    };
    const found = searchPlaces(small, 'baru').map(({name}) => name);
    assert.deepEqual(found, ['Baru', 'Baru Mekar', 'Mekar Baru']);
  });
  it('finds words in any order and a part of a word', () => {
    assert.deepEqual(codes('baru geto'), ['17.08.05.2008']);
    assert.deepEqual(codes('estku'), ['17.08.04.2009']);
  });
  it('finds nothing for nothing, and no more than asked', () => {
    assert.deepEqual(codes(' . '), []);
    assert.deepEqual(codes('tidak ada'), []);
    assert.equal(codes('a', 7).length, 7);
  });
  it('says in which kecamatan and under which postcode a place lies', () => {
    assert.deepEqual(searchPlaces(kepahiang, 'pasar kepahiangan')[0], {
      code: '17.08.04.1004',
      name: 'Pasar Kepahiang',
      officialName: 'Pasar Kepahiangan',
      kecamatan: 'Kepahiang',
      postcode: '39372',
    });
  });
});
