import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, parsed, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import type {SaveDraft} from './save-draft.ts';
import {saveDraftTemplate} from './save-draft.html.ts';

const draftIn = (root: ParentNode): SaveDraft => root.querySelector<SaveDraft>('kph-save-draft')!;
const said = (root: ParentNode): string => root.querySelector('[role=status]')!.textContent.trim();

describe('<kph-save-draft>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('posts the form unchecked before any script has run', () => {
    const button = parsed(saveDraftTemplate()).querySelector('button')!;
    expect([button.type, button.formNoValidate, button.name, button.value]).to.deep.equal([
      'submit',
      true,
      'aksi',
      'simpan',
    ]);
  });

  for (const [way, make] of [
    ['adopted', () => adopt(html`<form>${saveDraftTemplate()}</form>`)],
    [
      'written by itself',
      () => show(html`<form><kph-save-draft class="kph-save-draft"></kph-save-draft></form>`),
    ],
  ] as const) {
    it(`lets the page save, and says when it has (${way})`, async () => {
      const root = await make();
      let posted = false;
      root.addEventListener('submit', event => {
        posted = true;
        event.preventDefault();
      });
      root.addEventListener('kph-save', event => event.preventDefault(), {once: true});
      root.querySelector('button')!.focus();
      await sendKeys({press: 'Enter'});
      expect(posted).to.equal(false);
      const draft = draftIn(root);
      draft.state = 'saving';
      await settled(root);
      expect(said(root)).to.equal('Menyimpan draf …');
      expect(document.activeElement!.localName).to.equal('button');
      draft.savedAt = new Date().toISOString();
      await settled(root);
      expect(said(root)).to.match(/^Draf tersimpan pukul \d\d\.\d\d WIB$/);
    });
  }

  it('posts natively and unchecked when nobody saves', async () => {
    const root = await adopt(html`<form><input required aria-label="Nama" />${saveDraftTemplate()}</form>`);
    let submitter: HTMLElement | null = null;
    root.addEventListener('submit', event => {
      submitter = event.submitter;
      event.preventDefault();
    });
    root.querySelector('button')!.click();
    expect(submitter).to.equal(root.querySelector('button'));
  });

  it('does not save twice at once', async () => {
    const root = await adopt(html`<form>${saveDraftTemplate({state: 'saving'})}</form>`);
    let asked = 0;
    root.addEventListener('kph-save', () => (asked += 1));
    root.addEventListener('submit', event => event.preventDefault());
    root.querySelector('button')!.click();
    expect(asked).to.equal(0);
  });

  it('says the day when it was not today, in the language of the page', async () => {
    const root = await adopt(saveDraftTemplate({savedAt: '2026-01-05T09:05:00+07:00'}));
    expect(said(root)).to.equal('Draf tersimpan 5 Januari 2026 pukul 09.05 WIB');
    document.documentElement.lang = 'en';
    await new Promise(done => setTimeout(done));
    await settled(root);
    expect(said(root)).to.equal('Draft saved on 5 January 2026 at 09.05 WIB');
    document.documentElement.lang = 'id';
  });

  it('says nothing about a moment that is none', async () => {
    expect(said(await adopt(saveDraftTemplate({savedAt: 'kemarin'})))).to.equal('');
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      await expect(await adopt(saveDraftTemplate({state: 'failed'}))).to.be.accessible();
    });
  }
});
