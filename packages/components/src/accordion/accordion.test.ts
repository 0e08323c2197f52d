import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, parsed, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {accordionTemplate} from './accordion.html.ts';

const items = [
  {id: 'biaya', title: 'Biaya', content: 'Gratis'},
  {id: 'waktu', title: 'Waktu', content: 'Tiga hari'},
];

const openParts = (root: ParentNode): string =>
  [...root.querySelectorAll('details[open]')].map(part => part.id).join();

const allButton = (root: ParentNode): HTMLElement | null => root.querySelector('button');

describe('<kph-accordion>', () => {
  before(loadStyles);
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens without any script, and shows no button that would do nothing', () => {
    const root = parsed(accordionTemplate({items}));
    expect(root.querySelectorAll('details > summary h3').length).to.equal(2);
    expect(allButton(root)).to.equal(null);
  });

  for (const [way, make] of [
    ['adopted', () => adopt(accordionTemplate({items}))],
    [
      'written by itself',
      () => show(html`<kph-accordion class="kph-accordion" .items=${items}></kph-accordion>`),
    ],
  ] as const) {
    it(`opens and closes all parts with the keyboard (${way})`, async () => {
      const root = await make();
      const all = allButton(root)!;
      expect(all.textContent.trim()).to.equal('Buka semua');
      all.focus();
      await sendKeys({press: 'Enter'});
      await settled(root);
      expect(openParts(root)).to.equal('biaya,waktu');
      expect(all.textContent.trim()).to.equal('Tutup semua');
      await sendKeys({press: 'Space'});
      await settled(root);
      expect(openParts(root)).to.equal('');
    });
  }

  it('knows when the person has opened the last one alone', async () => {
    const root = await adopt(accordionTemplate({items}));
    for (const summary of root.querySelectorAll('summary')) summary.click();
    await waitUntil(() => allButton(root)!.textContent.trim() === 'Tutup semua');
  });

  it('keeps one part open at a time where they share a name', async () => {
    const root = await adopt(accordionTemplate({items, name: 'satu'}));
    expect(allButton(root)).to.equal(null);
    for (const summary of root.querySelectorAll('summary')) summary.click();
    await waitUntil(() => openParts(root) === 'waktu');
  });

  it('opens the part an address names', async () => {
    const root = await adopt(accordionTemplate({items}));
    location.hash = '#waktu';
    await waitUntil(() => openParts(root) === 'waktu');
  });

  it('opens everything for paper, and afterwards is as it was', async () => {
    const root = await adopt(
      accordionTemplate({items: [{...items[0]!, open: true}, items[1]!], name: 'satu'}),
    );
    dispatchEvent(new Event('beforeprint'));
    expect(openParts(root)).to.equal('biaya,waktu');
    dispatchEvent(new Event('afterprint'));
    expect(openParts(root)).to.equal('biaya');
    expect(root.querySelectorAll('details[name=satu]').length).to.equal(2);
  });

  it('speaks the language of the page', async () => {
    const root = await adopt(accordionTemplate({items}));
    document.documentElement.lang = 'en';
    await waitUntil(() => allButton(root)!.textContent.trim() === 'Open all');
    document.documentElement.lang = 'id';
  });

  it('shows hostile text as text', async () => {
    const evil = '<img src=x onerror="window.hacked=true">"\'>';
    const root = await adopt(accordionTemplate({items: [{title: evil, content: evil, hint: evil}]}));
    expect(root.querySelector('img')).to.equal(null);
    expect(root.textContent).to.contain(evil);
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const root = await adopt(html`<h2>Tanya jawab</h2>${accordionTemplate({items})}`);
      allButton(root)!.click();
      await expect(root).to.be.accessible();
    });
  }
});
