import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {html} from 'lit';
import {
  adopt,
  clearPage,
  loadStyles,
  parsed,
  resize,
  settled,
  show,
} from '../../../../tests/components/page.ts';
import './index.ts';
import type {Menu, SelectDetail} from './menu.ts';
import {menuTemplate} from './menu.html.ts';

const items = [
  {text: 'Unduh', href: '#unduh'},
  {text: 'Cetak', value: 'cetak'},
  {text: 'Cabut izin', value: 'cabut', danger: true},
];
const template = menuTemplate({text: 'Tindakan', items});

function partsOf(root: ParentNode) {
  return {
    menu: root.querySelector<Menu>('kph-menu')!,
    summary: root.querySelector<HTMLElement>('summary')!,
  };
}

const focused = (): string => document.activeElement!.textContent.trim();

function listen(root: HTMLElement): SelectDetail[] {
  const heard: SelectDetail[] = [];
  root.addEventListener('kph-select', event => {
    event.preventDefault();
    heard.push((event as CustomEvent<SelectDetail>).detail);
  });
  return heard;
}

describe('<kph-menu>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('is a disclosure of links and buttons before any script has run', () => {
    const root = parsed(menuTemplate({text: 'Ekspor', name: 'bentuk', items: [{text: 'CSV', value: 'csv'}]}));
    expect(root.querySelector('details > summary')!.textContent).to.equal('Ekspor');
    const button = root.querySelector('button')!;
    expect([button.type, button.name, button.value]).to.deep.equal(['submit', 'bentuk', 'csv']);
  });

  for (const [way, make] of [
    ['adopted', () => adopt(template)],
    [
      'written by itself',
      () => show(html`<kph-menu class="kph-menu" text="Tindakan" .items=${items}></kph-menu>`),
    ],
  ] as const) {
    it(`opens, walks and chooses with the keyboard alone (${way})`, async () => {
      const root = await make();
      const {menu, summary} = partsOf(root);
      const heard = listen(root);
      summary.focus();
      await sendKeys({press: 'ArrowDown'});
      expect(menu.open).to.equal(true);
      expect(focused()).to.equal('Unduh');
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Enter'});
      expect(heard).to.deep.equal([{value: 'cetak', text: 'Cetak'}]);
      expect(menu.open).to.equal(false);
      expect(document.activeElement).to.equal(summary);
    });
  }

  it('goes round, to the ends, and back with Esc', async () => {
    const {menu, summary} = partsOf(await adopt(template));
    summary.focus();
    await sendKeys({press: 'ArrowUp'});
    expect(focused()).to.equal('Cabut izin');
    await sendKeys({press: 'ArrowDown'});
    expect(focused()).to.equal('Unduh');
    await sendKeys({press: 'End'});
    expect(focused()).to.equal('Cabut izin');
    await sendKeys({press: 'Home'});
    expect(focused()).to.equal('Unduh');
    await sendKeys({press: 'Escape'});
    expect(menu.open).to.equal(false);
    expect(document.activeElement).to.equal(summary);
  });

  it('goes to the item whose first letters are typed', async () => {
    const {summary} = partsOf(await adopt(template));
    summary.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'c'});
    expect(focused()).to.equal('Cetak');
    await sendKeys({press: 'a'});
    expect(focused()).to.equal('Cabut izin');
  });

  it('closes when the person goes elsewhere, with the finger or with Tab', async () => {
    const root = await adopt(html`${template} <button id="lain">Lain</button>`);
    const {menu, summary} = partsOf(root);
    summary.click();
    expect(menu.open).to.equal(true);
    await sendMouse({type: 'click', position: [600, 500]});
    expect(menu.open).to.equal(false);
    summary.focus();
    summary.click();
    root.querySelector<HTMLElement>('#lain')!.focus();
    expect(menu.open).to.equal(false);
  });

  it('follows a link that nobody prevents', async () => {
    const root = await adopt(template);
    root.querySelector<HTMLAnchorElement>('a')!.click();
    await waitUntil(() => location.hash === '#unduh'); // Firefox goes there a moment later
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps its list within a narrow window', async () => {
    await resize(320, 640);
    const root = await adopt(html`<div class="kph-actions" dir="rtl"><div dir="ltr">${template}</div></div>`);
    const {menu, summary} = partsOf(root);
    summary.click();
    await waitUntil(() => menu.open);
    await settled(root);
    const list = root.querySelector('.kph-menu-list')!;
    await waitUntil(() => list.getBoundingClientRect().right <= 320);
    expect(list.getBoundingClientRect().left).to.be.at.least(0);
    await resize(1280, 800);
  });

  it('shows hostile text as text and refuses hostile addresses', async () => {
    const evil = '<img src=x onerror="window.hacked=true">"\'>';
    const root = await adopt(
      menuTemplate({
        text: evil,
        items: [
          {text: evil, href: 'javascript:alert(1)'},
          {text: evil, value: evil},
        ],
      }),
    );
    expect(root.querySelector('img')).to.equal(null);
    expect(root.querySelector('a')!.getAttribute('href')).to.equal('#');
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}, closed and open`, async () => {
      document.documentElement.dataset.theme = theme;
      const root = await adopt(template);
      await expect(root).to.be.accessible();
      partsOf(root).summary.click();
      await expect(root).to.be.accessible();
    });
  }
});
