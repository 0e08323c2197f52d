import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, settled, show} from '../../../../tests/components/page.ts';
import './index.ts';
import type {OfflineBanner} from './offline-banner.ts';
import {offlineBannerTemplate} from './offline-banner.html.ts';

const bannerIn = (root: ParentNode): OfflineBanner =>
  root.querySelector<OfflineBanner>('kph-offline-banner')!;

const seen = (root: HTMLElement): string => root.innerText.replace(/\s+/g, ' ').trim();

const button = (root: ParentNode, action: string): HTMLElement =>
  root.querySelector<HTMLElement>(`div:not([hidden]) [data-action=${action}]`)!;

async function go(root: HTMLElement, type: 'online' | 'offline'): Promise<void> {
  dispatchEvent(new Event(type));
  await settled(root);
}

describe('<kph-offline-banner>', () => {
  before(loadStyles);
  afterEach(clearPage);

  for (const [way, make] of [
    ['adopted', () => adopt(offlineBannerTemplate())],
    ['written by itself', () => show(html`<kph-offline-banner class="kph-offline"></kph-offline-banner>`)],
  ] as const) {
    it(`is silent while connected, and says what is lost and what is not (${way})`, async () => {
      const root = await make();
      expect(seen(root)).to.equal('');
      await go(root, 'offline');
      expect(seen(root)).to.match(/^Anda sedang luring\. Halaman yang sudah terbuka/);
      bannerIn(root).pending = 2;
      await settled(root);
      expect(seen(root)).to.contain('Isian tersimpan di ponsel ini. 2 isian akan dikirim saat tersambung.');
      await go(root, 'online');
      expect(seen(root)).to.equal('Anda kembali daring. 2 isian sedang dikirim.');
      bannerIn(root).pending = 0;
      await settled(root);
      expect(seen(root)).to.equal('Anda kembali daring. Semua isian sudah terkirim.');
    });
  }

  it('promises nothing that is not kept on the phone', async () => {
    const root = await adopt(offlineBannerTemplate());
    await go(root, 'offline');
    expect(seen(root)).not.to.contain('tersimpan');
    expect(button(root, 'tanya')).to.equal(null);
  });

  it('asks before it deletes, with the keyboard alone', async () => {
    const root = await adopt(offlineBannerTemplate({pending: 1}));
    await go(root, 'offline');
    let deleted = 0;
    root.addEventListener('kph-discard', () => (deleted += 1));
    button(root, 'tanya').focus();
    await sendKeys({press: 'Enter'});
    await settled(root);
    expect(deleted).to.equal(0);
    expect(document.activeElement!.textContent.trim()).to.equal('Batal');
    await sendKeys({press: 'Enter'});
    await settled(root);
    expect(document.activeElement!.textContent.trim()).to.equal('Hapus isian di ponsel ini');
    await sendKeys({press: 'Enter'});
    await settled(root);
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Enter'});
    await settled(root);
    expect(deleted).to.equal(1);
  });

  it('speaks the language of the page', async () => {
    const root = await adopt(offlineBannerTemplate({pending: 1}));
    await go(root, 'offline');
    document.documentElement.lang = 'en';
    await waitUntil(() => seen(root).includes('1 answer will be sent'));
    document.documentElement.lang = 'id';
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const root = await adopt(offlineBannerTemplate({state: 'luring', pending: 2}));
      await expect(root).to.be.accessible();
      button(root, 'tanya').click();
      await settled(root);
      await expect(root).to.be.accessible();
    });
  }
});
