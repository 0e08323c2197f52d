import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toHtml} from '../markup/to-html.ts';
import {billTemplate, billTotal} from './bill.html.ts';

const bill = {title: 'Tagihan', legalBasis: 'Perda (contoh)'};

describe('a bill', () => {
  it('adds its lines itself, beyond what a float could', () => {
    const items = [
      {name: 'A', amountRupiah: 9_007_199_254_740_993n},
      {name: 'B', amountRupiah: -3},
    ];
    assert.equal(billTotal(items), 9_007_199_254_740_990n);
    assert.match(toHtml(billTemplate({...bill, items})), /Rp\u00a09\.007\.199\.254\.740\.990/);
  });

  it('writes a reduction with a minus and nothing as Gratis', () => {
    const items = [
      {name: 'A', amountRupiah: 5000},
      {name: 'Keringanan', amountRupiah: -5000},
    ];
    const markup = toHtml(billTemplate({...bill, items}));
    assert.match(markup, /\u2212Rp\u00a05\.000/);
    assert.match(markup, /Gratis/);
  });

  it('asks nobody how to pay what is free', () => {
    const items = [{name: 'A', amountRupiah: 0}];
    const markup = toHtml(billTemplate({...bill, items, channels: [{value: 'QRIS', label: 'QRIS'}]}));
    assert.doesNotMatch(markup, /<form/);
    assert.match(markup, /Tidak ada yang perlu dibayar/);
  });

  it('keeps hostile text as text', () => {
    const markup = toHtml(
      billTemplate({...bill, items: [{name: '<script>', detail: '<b>', amountRupiah: 1}]}),
    );
    assert.doesNotMatch(markup, /<script|<b>/);
  });
});
