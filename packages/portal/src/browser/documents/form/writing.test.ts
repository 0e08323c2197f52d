import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {documentShape} from '../../../document-shape.ts';
import {contentOf, formPath} from './content-of.ts';
import {withoutPersonal} from './draft.ts';
import {columnNames, rowsOfText, textOfRows} from './rows-text.ts';

const spp = documentShape('spp').content;
const npd = documentShape('npd').content;
const dpaLine = documentShape('dpa').content.properties!['lines']!.items!;
const planLine = documentShape('anggaran-kas').content.properties!['lines']!.items!;

describe('what people write', () => {
  it('becomes canonical, and what nobody filled is left out', () => {
    const content = contentOf(spp, {
      jenis: 'UP',
      penerima: {nama: '  Bendahara Contoh ', bank: '1 33', rekening: '0000-0000-01'},
      lines: [undefined, {subKegiatan: ''}],
      spdRefs: [],
      unit: '',
    });
    assert.deepEqual(content, {
      jenis: 'UP',
      penerima: {nama: 'Bendahara Contoh', bank: '133', rekening: '0000000001'},
      potongan: [],
      spdRefs: [],
    });
  });

  it('has every part that must be there, so that what is missing in it is said at its fields', () => {
    const spj = documentShape('spj').content;
    assert.deepEqual(contentOf(spj, {}), {periode: {}, items: []});
  });

  it('says no where a box is not ticked, and null where a part that may be null is not there', () => {
    const cost = documentShape('rincian-biaya').content;
    const content = contentOf(cost, {items: [{item: 'Hotel', claimed: '550000.00'}, {}]});
    assert.deepEqual(content['items'], [{item: 'Hotel', claimed: '550000.00', paidByOffice: false}]);
    assert.equal(content['settlement'], null);
  });

  it('keeps its place: a fault of the second row with something in it is shown at that row', () => {
    const values = {lines: [{subKegiatan: '1'}, {}, {subKegiatan: '2'}]};
    assert.equal(formPath(npd, values, 'lines.1.amount'), 'lines.2.amount');
    assert.equal(formPath(npd, values, 'keperluan'), 'keperluan');
  });

  it('is kept in the browser without numbers of persons and accounts', () => {
    const kept = withoutPersonal(spp, {
      penerima: {
        nama: 'Orang Contoh',
        nik: '1708004101900001',
        npwp: '0001708007327000',
        rekening: '0000000001',
      },
      bruto: '1610000.00',
    });
    assert.equal(JSON.stringify(kept), '{"penerima":{"nama":"Orang Contoh"},"bruto":"1610000.00"}');
    const decree = documentShape('account-decree').content;
    assert.deepEqual(
      JSON.stringify(withoutPersonal(decree, {accounts: '…\t0000000001', penandatangan: 'Bupati'})),
      '{"penandatangan":"Bupati"}',
    );
  });
});

describe('rows out of a spreadsheet', () => {
  it('are read by the order of their columns, in the way people write amounts, days and sources', () => {
    assert.deepEqual(columnNames(dpaLine).slice(0, 3), ['Sub kegiatan', 'Rekening', 'Sumber dana']);
    const line = '1.02.01.2.06.0009\t5.1.02.04.01.0001\tdana alokasi umum (dau)\tRp 1.610.000\t0\t2/1/2026';
    assert.deepEqual(rowsOfText(dpaLine, `${line}\r\n\n`), [
      {
        subKegiatan: '1.02.01.2.06.0009',
        rekening: '5.1.02.04.01.0001',
        sumberDana: 'DAU',
        pagu: '1610000.00',
        pergeseranKe: 0,
        berlakuDari: '2026-01-02',
      },
    ]);
  });

  it('come back as they were from text and rows, also with a column for each month', () => {
    const bulan = Array.from({length: 12}, (_, index) => `${index * 1000}.00`);
    const row = {
      subKegiatan: '1.02.01.2.06.0009',
      rekening: '5.1.02.04.01.0001',
      sumberDana: 'PAD',
      pagu: '66000.00',
      bulan,
    };
    assert.deepEqual(rowsOfText(planLine, textOfRows(planLine, [row])), [row]);
  });

  it('keep what is no amount as it was typed, so that the fault is said and nothing is guessed', () => {
    const [row] = rowsOfText(dpaLine, 'x\ty\tz\t1,5 juta');
    assert.equal(row!['pagu'], '1,5 juta');
    assert.equal(row!['sumberDana'], 'z');
  });
});
