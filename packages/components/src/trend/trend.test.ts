import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, resize, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import {trendFixtures} from './trend.fixtures.ts';
import {trendTemplate} from './trend.html.ts';
import type {Trend} from './trend.ts';

const {states} = trendFixtures;
const trendIn = (root: ParentNode): Trend => root.querySelector('kph-trend')!;
const legendOf = (trend: Element): string[] =>
  [...trend.shadowRoot!.querySelectorAll('.legend > span')].map(one =>
    one.textContent.replace(/\s+/g, ' ').trim(),
  );
const seen = (trend: Element): string[] =>
  [...trend.shadowRoot!.querySelectorAll<HTMLElement>('.time')]
    .filter(one => getComputedStyle(one).visibility === 'visible')
    .map(one => one.textContent.trim());

describe('<kph-trend>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('draws a line for each column and says where each one is now', async () => {
    const trend = trendIn(await adopt(trendTemplate(states.DuaGaris)));
    expect(legendOf(trend)).to.deep.equal(['Masuk 322 (Nov)', 'Selesai 305 (Nov)']);
    expect(trend.shadowRoot!.querySelectorAll('.plot path.line')).to.have.length(2);
    expect(trend.querySelectorAll('tbody tr')).to.have.length(12);
  });

  it('draws data given as properties, and writes the table for them', async () => {
    const {caption, labelHead, series, rows} = states.DuaGaris;
    const root = await show(
      html`<kph-trend .caption=${caption} .labelHead=${labelHead} .series=${series} .rows=${rows}></kph-trend>`,
    );
    expect(root.querySelector('caption')!.textContent.trim()).to.equal(caption);
    trendIn(root).rows = rows.slice(0, 2);
    await settled(root);
    expect(legendOf(trendIn(root))).to.deep.equal(['Masuk 198 (Feb)', 'Selesai 201 (Feb)']);
    expect(root.querySelectorAll('tbody tr')).to.have.length(2);
  });

  it('draws nothing where there is no value', async () => {
    const trend = trendIn(await adopt(trendTemplate(states.DataTerputus)));
    const path = trend.shadowRoot!.querySelector('.plot path.line')!.getAttribute('d')!;
    expect(path.match(/M/g)).to.have.length(3);
    expect(trend.shadowRoot!.querySelectorAll('.plot path.mark')).to.have.length(9);
  });

  it('leaves out names of times where they do not fit, never the last', async () => {
    await resize(360, 640);
    const trend = trendIn(await adopt(trendTemplate(states.DuaGaris)));
    expect(seen(trend)).to.deep.equal(['Feb', 'Apr', 'Jun', 'Agu', 'Okt', 'Des']);
    await resize(1280, 800);
    expect(seen(trend)).to.have.length(12);
  });

  it('tells lines apart without colour', async () => {
    const trend = trendIn(await adopt(trendTemplate(states.EnamGaris)));
    const shapes = [...trend.shadowRoot!.querySelectorAll('.legend .mark')].map(one => one.getAttribute('d'));
    const dashes = [...trend.shadowRoot!.querySelectorAll('.legend .line')].map(
      one => getComputedStyle(one).strokeDasharray,
    );
    expect(new Set(shapes).size).to.equal(6);
    expect(new Set(dashes).size).to.equal(6);
  });

  it('opens its table with the keyboard', async () => {
    const trend = trendIn(await adopt(trendTemplate(states.DuaGaris)));
    trend.shadowRoot!.querySelector<HTMLElement>('summary')!.focus();
    await sendKeys({press: 'Space'});
    await settled(document);
    expect(trend.querySelector('td')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('speaks the language of the page at once', async () => {
    const trend = trendIn(await adopt(trendTemplate(states.Uang)));
    expect(legendOf(trend)[0]).to.equal('Non-tunai 8,4 (Jun)');
    document.documentElement.lang = 'en';
    await aTimeout(0);
    await settled(document);
    expect(legendOf(trend)[0]).to.equal('Non-tunai 8.4 (Jun)');
    expect(trend.shadowRoot!.textContent).to.contain('In billions of rupiah');
    document.documentElement.lang = 'id';
  });

  it('fits on the narrowest phone', async () => {
    await resize(320, 640);
    await adopt(html`${Object.values(states).map(trendTemplate)}`);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await resize(1280, 800);
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const {DuaGaris, EnamGaris, Kosong} = states;
      const root = await adopt(
        html`${[DuaGaris, EnamGaris, {...DuaGaris, caption: 'Terbuka', open: true}, Kosong].map(trendTemplate)}`,
      );
      await expect(root).to.be.accessible();
    });
  }
});
