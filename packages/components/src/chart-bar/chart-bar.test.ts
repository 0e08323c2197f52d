import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, resize, settled, show} from '../../../../tests/components/page.ts';
import {chartBarFixtures} from './chart-bar.fixtures.ts';
import {chartBarTemplate} from './chart-bar.html.ts';
import type {ChartBar} from './chart-bar.ts';
import './index.ts';

const {states} = chartBarFixtures;
const chartIn = (root: ParentNode): ChartBar => root.querySelector('kph-chart-bar')!;
const all = (chart: Element, selector: string): string[] =>
  [...chart.shadowRoot!.querySelectorAll(selector)].map(one => one.textContent.replace(/\s+/g, ' ').trim());
const summaryOf = (chart: Element): HTMLElement => chart.shadowRoot!.querySelector('summary')!;

describe('<kph-chart-bar>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('draws the table of the page and keeps it', async () => {
    const root = await adopt(chartBarTemplate(states.DuaDeret));
    const chart = chartIn(root);
    expect(all(chart, 'figcaption')[0]).to.equal(states.DuaDeret.caption);
    expect(all(chart, '.name')[1]).to.equal('Dinas Kesehatan');
    expect(all(chart, '.values')[1]).to.equal('88,270,3');
    expect(chart.shadowRoot!.textContent).to.contain('Dalam miliar rupiah');
    expect(chart.querySelectorAll('table')).to.have.length(1);
    expect(chart.querySelector('tbody td')!.textContent).to.equal('96.400.000.000');
  });

  it('draws data given as properties, and writes the table for them', async () => {
    const {caption, labelHead, series, rows} = states.SatuDeret;
    const root = await show(
      html`<kph-chart-bar .caption=${caption} .labelHead=${labelHead} .series=${series} .rows=${rows} unit="permohonan"></kph-chart-bar>`,
    );
    const chart = chartIn(root);
    expect(all(chart, '.values')).to.deep.equal(['128', '74', '31', '9', '0']);
    expect(chart.querySelector('caption')!.textContent.trim()).to.equal(caption);
    expect(chart.querySelectorAll('tbody tr')).to.have.length(5);
    chart.rows = [{label: 'Izin reklame', values: [130]}];
    await settled(root);
    expect(all(chart, '.values')).to.deep.equal(['130']);
    expect(chart.querySelectorAll('tbody tr')).to.have.length(1);
    expect(chart.querySelector('td')!.textContent).to.equal('130');
  });

  it('follows the table when the page changes it', async () => {
    const chart = chartIn(await adopt(chartBarTemplate(states.SatuDeret)));
    chart.querySelector('tbody td')!.textContent = '1.250';
    await aTimeout(0);
    await settled(document);
    expect(all(chart, '.values')[0]).to.equal('1.250');
  });

  it('tells a missing value from zero', async () => {
    const chart = chartIn(await adopt(chartBarTemplate(states.NilaiHilang)));
    expect(all(chart, '.values span')).to.deep.equal(['101', '128', '–', '31']);
  });

  it('hides the drawing from screen readers and opens the table with the keyboard', async () => {
    const chart = chartIn(await adopt(chartBarTemplate(states.DuaDeret)));
    expect(chart.shadowRoot!.querySelector('.drawing')!.ariaHidden).to.equal('true');
    const cell = chart.querySelector('td')!;
    expect(cell.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
    summaryOf(chart).focus();
    await sendKeys({press: 'Enter'});
    await settled(document);
    expect(chart.open).to.equal(true);
    expect(cell.getBoundingClientRect().height).to.be.above(0);
    expect(getComputedStyle(summaryOf(chart)).outlineStyle).to.equal('solid');
    expect(summaryOf(chart).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('tells series apart without colour', async () => {
    const chart = chartIn(await adopt(chartBarTemplate(states.EnamDeret)));
    const fills = [...chart.shadowRoot!.querySelectorAll('.legend rect')].map(one =>
      one.getAttribute('fill'),
    );
    expect(new Set(fills).size).to.equal(6);
  });

  it('speaks the language of the page at once', async () => {
    const chart = chartIn(await adopt(chartBarTemplate(states.DuaDeret)));
    document.documentElement.lang = 'en';
    await aTimeout(0);
    await settled(document);
    expect(summaryOf(chart).textContent).to.match(/^Show table/);
    expect(all(chart, '.values')[1]).to.equal('88.270.3');
    document.documentElement.lang = 'id';
  });

  it('shows text as text', async () => {
    const chart = chartIn(await adopt(chartBarTemplate(states.AksaraBerbahaya)));
    expect(all(chart, '.name')).to.deep.equal(['</svg><script>alert(1)</script>']);
    expect(chart.shadowRoot!.querySelector('script, img')).to.equal(null);
  });

  it('fits on the narrowest phone', async () => {
    await resize(320, 640);
    await adopt(html`${Object.values(states).map(chartBarTemplate)}`);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await resize(1280, 800);
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const {DuaDeret, TabelTerbuka, TujuhDeret, Kosong} = states;
      const root = await adopt(html`${[DuaDeret, TabelTerbuka, TujuhDeret, Kosong].map(chartBarTemplate)}`);
      await expect(root).to.be.accessible();
    });
  }
});
