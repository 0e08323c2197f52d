import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {enMessages} from './messages/en.ts';
import {faultText} from './messages/text.ts';
import {cellFault, spreadsheetText} from './spreadsheet.ts';

describe('identifiers in spreadsheets (identifiers.md 1.3)', () => {
  for (const cell of [
    '1.70804E+15',
    '1,70804E+15',
    '1.31E+13',
    '1e+18',
    ' 1,70804E+15 ',
    1708004101900001,
    12n,
  ]) {
    it(`${String(cell)} has lost its digits, and is asked for again`, () =>
      assert.equal(cellFault(cell)?.code, 'sel.excel'));
  }
  for (const cell of ['1708004101900001', '0001234567890', 'E+15', 'R-99/IJ/E+1', '', null, undefined]) {
    it(`${String(cell)} is left to the rule of its type`, () => assert.equal(cellFault(cell), undefined));
  }
  it('says that the column must be text, in both languages', () => {
    const fault = cellFault('1.31E+13')!;
    assert.match(faultText(fault, 'NPWP'), /NPWP sudah diubah Excel.*kolom Excel harus bertipe Teks/i);
    assert.match(faultText(fault, 'NPWP', enMessages), /column.*Text/);
  });
});

describe('texts for spreadsheets', () => {
  for (const text of [
    '=1+1',
    '+62812',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\uFF1D1+1',
    '=HYPERLINK("http://x.example")',
  ])
    it(`${JSON.stringify(text)} does not run`, () => assert.equal(spreadsheetText(text), `'${text}`));
  for (const text of ['', 'CV Contoh = baik', '5-2', "'=1", '00012'])
    it(`${JSON.stringify(text)} stays as it is`, () => assert.equal(spreadsheetText(text), text));
});
