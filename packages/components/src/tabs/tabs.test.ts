import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {
  adopt,
  clearPage,
  loadStyles,
  parsed,
  printed,
  resize,
  settled,
  show,
} from '../../../../tests/components/page.ts';
import './index.ts';
import type {TabDetail, Tabs} from './tabs.ts';
import {tabsTemplate} from './tabs.html.ts';

const tabs = [
  {id: 'syarat', label: 'Syarat', content: html`<p>KTP dan <a id="kk" href="#kk">KK</a></p>`},
  {id: 'biaya', label: 'Biaya', content: 'Gratis'},
  {id: 'waktu', label: 'Waktu', content: 'Tiga hari kerja'},
];

const tabNames = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[role=tab]')].map(tab => tab.textContent.trim());

const openText = (root: ParentNode): string =>
  [...root.querySelectorAll<HTMLElement>('section')]
    .filter(panel => panel.querySelector('div')!.checkVisibility({contentVisibilityAuto: true}))
    .filter(panel => !panel.hasAttribute('hidden'))
    .map(panel => panel.id)
    .join();

const focusedTab = (): string => document.activeElement!.textContent.trim();

describe('<kph-tabs>', () => {
  before(loadStyles);
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is sections with headings before any script has run', () => {
    const root = parsed(tabsTemplate({tabs}));
    expect([...root.querySelectorAll('h2')].map(heading => heading.textContent)).to.deep.equal([
      'Syarat',
      'Biaya',
      'Waktu',
    ]);
    expect(root.querySelector('[hidden]')).to.equal(null);
  });

  for (const [way, make] of [
    ['adopted', () => adopt(tabsTemplate({tabs}))],
    ['written by itself', () => show(html`<kph-tabs class="kph-tabs" .tabs=${tabs}></kph-tabs>`)],
  ] as const) {
    it(`walks with arrows and opens with Enter (${way})`, async () => {
      const root = await make();
      expect(tabNames(root)).to.deep.equal(['Syarat', 'Biaya', 'Waktu']);
      expect(openText(root)).to.equal('syarat');
      const heard: string[] = [];
      root.addEventListener('kph-tab', event => heard.push((event as CustomEvent<TabDetail>).detail.id));
      root.querySelector<HTMLElement>('[role=tab]')!.focus();
      await sendKeys({press: 'ArrowRight'});
      expect(focusedTab()).to.equal('Biaya');
      expect(openText(root)).to.equal('syarat');
      await sendKeys({press: 'Enter'});
      await settled(root);
      expect(openText(root)).to.equal('biaya');
      expect(heard).to.deep.equal(['biaya']);
      await sendKeys({press: 'Tab'});
      expect(document.activeElement!.id).to.equal('biaya');
    });
  }

  it('goes round at the ends, and to the first and last', async () => {
    const root = await adopt(tabsTemplate({tabs}));
    root.querySelector<HTMLElement>('[role=tab]')!.focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(focusedTab()).to.equal('Waktu');
    await sendKeys({press: 'ArrowRight'});
    expect(focusedTab()).to.equal('Syarat');
    await sendKeys({press: 'End'});
    expect(focusedTab()).to.equal('Waktu');
    await sendKeys({press: 'Home'});
    expect(focusedTab()).to.equal('Syarat');
    expect(root.querySelectorAll('[role=tab][tabindex="0"]').length).to.equal(1);
  });

  it('walks up and down where the tabs stand one below another', async () => {
    await resize(360, 640);
    const root = await adopt(tabsTemplate({tabs}));
    root.querySelector<HTMLElement>('[role=tab]')!.focus();
    await sendKeys({press: 'ArrowDown'});
    expect(focusedTab()).to.equal('Biaya');
    await resize(1280, 800);
  });

  it('opens the part that the address names, also something within it', async () => {
    const root = await adopt(tabsTemplate({tabs, selected: 'waktu'}));
    expect(openText(root)).to.equal('waktu');
    location.hash = '#biaya';
    await new Promise(done => addEventListener('hashchange', done, {once: true}));
    await settled(root);
    expect(openText(root)).to.equal('biaya');
    location.hash = '#kk';
    await new Promise(done => addEventListener('hashchange', done, {once: true}));
    await settled(root);
    expect(openText(root)).to.equal('syarat');
  });

  it('prints every part with its heading', async () => {
    const root = await adopt(tabsTemplate({tabs}));
    printed(() => {
      const headings = [...root.querySelectorAll<HTMLElement>('h2')];
      expect(headings.every(heading => heading.getBoundingClientRect().height > 0)).to.equal(true);
      expect(root.querySelector('[role=tablist]')!.checkVisibility()).to.equal(false);
    });
  });

  it('names its row in the language of the page', async () => {
    const root = await adopt(tabsTemplate({tabs}));
    expect(root.querySelector('[role=tablist]')!.getAttribute('aria-label')).to.equal('Bagian');
    document.documentElement.lang = 'en';
    await new Promise(done => setTimeout(done));
    await settled(root);
    expect(root.querySelector('[role=tablist]')!.getAttribute('aria-label')).to.equal('Sections');
    document.documentElement.lang = 'id';
  });

  it('shows hostile text as text', async () => {
    const evil = '<img src=x onerror="window.hacked=true">"\'>';
    const root = await adopt(tabsTemplate({tabs: [{id: 'a', label: evil, content: evil}]}));
    expect(root.querySelector('img')).to.equal(null);
    expect(tabNames(root)).to.deep.equal([evil]);
  });

  it('takes new parts and forgets none', async () => {
    const root = await show(html`<kph-tabs class="kph-tabs" .tabs=${tabs.slice(0, 2)}></kph-tabs>`);
    root.querySelector<Tabs>('kph-tabs')!.tabs = tabs;
    await settled(root);
    expect(tabNames(root)).to.deep.equal(['Syarat', 'Biaya', 'Waktu']);
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      await expect(await adopt(tabsTemplate({tabs}))).to.be.accessible();
    });
  }
});
