import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, parsed, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import type {Language, LanguageDetail} from './language.ts';
import {languageTemplate} from './language.html.ts';

const cookie = 'kph_bahasa';

function forget(): void {
  document.cookie = `${cookie}=; Path=/; Max-Age=0`;
  document.documentElement.lang = 'id';
}

function link(root: ParentNode, language: string): HTMLAnchorElement {
  return root.querySelector<HTMLAnchorElement>(`a[hreflang=${language}]`)!;
}

describe('<kph-language>', () => {
  before(loadStyles);
  beforeEach(forget);
  afterEach(clearPage);
  after(forget);

  it('leads to the server’s own page before any script has run', () => {
    const root = parsed(languageTemplate({languages: ['id', 'en', 'rej'], current: 'id'}));
    expect(link(root, 'en').getAttribute('href')).to.equal('?lang=en');
    expect(link(root, 'id').getAttribute('aria-current')).to.equal('true');
    expect(link(root, 'rej').textContent).to.equal('Rejang');
  });

  for (const [way, make] of [
    ['adopted', () => adopt(languageTemplate())],
    ['written by itself', () => show(html`<kph-language languages="id en"></kph-language>`)],
  ] as const) {
    it(`changes the language with the keyboard, marks it, keeps it and says so (${way})`, async () => {
      const root = await make();
      link(root, 'en').focus();
      await sendKeys({press: 'Enter'});
      await settled(root);
      expect(document.documentElement.lang).to.equal('en');
      expect(link(root, 'en').getAttribute('aria-current')).to.equal('true');
      expect(link(root, 'id').hasAttribute('aria-current')).to.equal(false);
      expect(document.cookie).to.contain(`${cookie}=en`);
      expect(root.querySelector('[role=status]')!.textContent).to.equal('This page is now in English.');
      expect(root.querySelector('nav')!.getAttribute('aria-label')).to.equal('Language');
    });
  }

  it('gives the language chosen before to the next page', async () => {
    document.cookie = `${cookie}=en; Path=/`;
    await adopt(languageTemplate());
    expect(document.documentElement.lang).to.equal('en');
  });

  it('ignores a remembered language that this page has not', async () => {
    document.cookie = `${cookie}=fr; Path=/`;
    await adopt(languageTemplate());
    expect(document.documentElement.lang).to.equal('id');
  });

  it('leaves everything to the page that prevents it', async () => {
    const root = await adopt(languageTemplate());
    const element = root.querySelector<Language>('kph-language')!;
    element.addEventListener('kph-language', event => event.preventDefault(), {once: true});
    setTimeout(() => link(root, 'en').click());
    const {detail} = await oneEvent<CustomEvent<LanguageDetail>>(element, 'kph-language');
    expect(detail.language).to.equal('en');
    expect(document.documentElement.lang).to.equal('id');
    expect(document.cookie).not.to.contain(cookie);
  });

  it('changes only the part it is for', async () => {
    const root = await adopt(html`${languageTemplate({for: 'bagian'})}<p id="bagian" lang="id">Teks</p>`);
    link(root, 'en').click();
    expect(root.querySelector('p')!.lang).to.equal('en');
    expect(document.documentElement.lang).to.equal('id');
  });

  it('keeps the choice and follows the link where the server writes the page', async () => {
    const root = await adopt(languageTemplate({reload: true}));
    let followed = false;
    root.addEventListener('click', event => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    link(root, 'en').click();
    expect(followed).to.equal(true);
    expect(document.cookie).to.contain(`${cookie}=en`);
    expect(document.documentElement.lang).to.equal('id');
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      await expect(await adopt(languageTemplate({languages: ['id', 'en', 'rej']}))).to.be.accessible();
    });
  }
});
