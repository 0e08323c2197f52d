import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, show} from '../../../../tests/components/page.ts';
import './index.ts';
import type {Toast} from './toast.ts';
import {toastTemplate} from './toast.html.ts';

const place = html`<button id="awal">Hapus</button>${toastTemplate()}`;

const toastIn = (root: ParentNode): Toast => root.querySelector<Toast>('kph-toast')!;
const shown = (root: ParentNode): string | undefined =>
  root.querySelector('.kph-toast-text')?.lastChild?.textContent?.trim();

/**
 * Lets the seconds of a toast pass at once: the element asks the clock of the page and nothing else. The test's own
 * commands wait twenty seconds for their answer, and keep them.
 */
async function withoutWaiting(test: (lengths: number[]) => Promise<void>): Promise<void> {
  const original = globalThis.setTimeout;
  const lengths: number[] = [];
  globalThis.setTimeout = ((callback: () => void, length = 0) => {
    const isToast = length >= 900 && length < 20_000;
    if (isToast) lengths.push(length);
    return original(callback, isToast ? 60 : length);
  }) as typeof setTimeout;
  try {
    await test(lengths);
  } finally {
    globalThis.setTimeout = original;
  }
}

describe('<kph-toast>', () => {
  before(loadStyles);
  afterEach(clearPage);

  for (const [way, make] of [
    ['adopted', () => adopt(place)],
    ['written bare', () => show(html`<kph-toast class="kph-toast-region"></kph-toast>`)],
  ] as const) {
    it(`waits as an empty live region and is read out when filled (${way})`, async () => {
      const toast = toastIn(await make());
      expect(toast.textContent.trim()).to.equal('');
      void toast.show({text: 'Nomor tersalin.', status: 'success'});
      const region = toast.querySelector('[role=status]:not([hidden]) .kph-toast')!.parentElement!;
      expect(region.getAttribute('role')).to.equal('status');
      expect(region.textContent).to.contain('Berhasil: ').and.to.contain('Nomor tersalin.');
    });
  }

  it('shows one at a time, six seconds at least, longer for a long text', () =>
    withoutWaiting(async lengths => {
      const toast = toastIn(await adopt(place));
      const first = toast.show({text: 'Satu'});
      const second = toast.show({text: 'x'.repeat(200)});
      expect(shown(toast)).to.equal('Satu');
      expect(await first).to.equal(undefined);
      expect(shown(toast)).to.equal('x'.repeat(200));
      await second;
      expect(shown(toast)).to.equal(undefined);
      expect(lengths).to.deep.equal([6_000, 16_000]);
    }));

  it('keeps one with an action until a person takes it, and says which', () =>
    withoutWaiting(async () => {
      const root = await adopt(place);
      const toast = toastIn(root);
      const heard: string[] = [];
      root.addEventListener('kph-action', event =>
        heard.push((event as CustomEvent<{value: string}>).detail.value),
      );
      const answer = toast.show({text: 'Berkas dihapus.', action: {text: 'Urungkan', value: 'urung'}});
      await aTimeout(120);
      expect(shown(toast)).to.equal('Berkas dihapus.');
      root.querySelector<HTMLElement>('#awal')!.focus();
      await sendKeys({press: 'Tab'});
      expect(document.activeElement!.textContent.trim()).to.equal('Urungkan');
      await sendKeys({press: 'Enter'});
      expect(await answer).to.equal('urung');
      expect(heard).to.deep.equal(['urung']);
      expect(document.activeElement!.id).to.equal('awal');
    }));

  it('stands still while it has the focus', () =>
    withoutWaiting(async () => {
      const root = await adopt(place);
      const toast = toastIn(root);
      void toast.show({text: 'Tersimpan.'});
      toast.querySelector('button')!.focus();
      await aTimeout(150);
      expect(shown(toast)).to.equal('Tersimpan.');
      root.querySelector<HTMLElement>('#awal')!.focus();
      await aTimeout(150);
      expect(shown(toast)).to.equal(undefined);
    }));

  it('goes with Esc from anywhere, but not from within a dialog', async () => {
    const root = await adopt(html`${place}<dialog>Isi</dialog>`);
    const toast = toastIn(root);
    void toast.show({text: 'Tersimpan.'});
    root.querySelector('dialog')!.showModal();
    await sendKeys({press: 'Escape'});
    expect(shown(toast)).to.equal('Tersimpan.');
    await aTimeout(0);
    await sendKeys({press: 'Escape'});
    expect(shown(toast)).to.equal(undefined);
  });

  it('is seen, reached and read out in the dialog that lies above the page, and comes back when it closes', async () => {
    const root = await adopt(
      html`${place}<dialog class="kph-dialog"><button id="dalam">Isi</button></dialog>`,
    );
    const toast = toastIn(root);
    const dialog = root.querySelector('dialog')!;
    dialog.showModal();
    const answer = toast.show({text: 'Berkas dihapus.', action: {text: 'Urungkan'}});
    expect(dialog.querySelector('[role=status]')!.textContent.trim()).to.equal('');
    await aTimeout(150);
    const button = dialog.querySelector<HTMLElement>('[role=status] .kph-toast-action')!;
    const {x, y, width, height} = button.getBoundingClientRect();
    expect(button.contains(document.elementFromPoint(x + width / 2, y + height / 2))).to.equal(true);
    root.querySelector<HTMLElement>('#dalam')!.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(button);
    await sendKeys({press: 'Enter'});
    expect(await answer).to.equal('Urungkan');
    expect(document.activeElement!.id).to.equal('dalam');
    void toast.show({text: 'Tersimpan.'});
    await aTimeout(0);
    dialog.close();
    await aTimeout(50);
    expect(shown(toast)).to.equal('Tersimpan.');
  });

  it('speaks the language of the page, also one already on show', async () => {
    const toast = toastIn(await adopt(place));
    void toast.show({text: 'Tersimpan.'});
    document.documentElement.lang = 'en';
    await aTimeout(0);
    expect(toast.querySelector('.kph-toast-close')!.getAttribute('aria-label')).to.equal('Close message');
    document.documentElement.lang = 'id';
  });

  it('shows hostile text as text', async () => {
    const evil = '<img src=x onerror="window.hacked=true">"\'>';
    const toast = toastIn(await adopt(place));
    void toast.show({text: evil, action: {text: evil}});
    expect(toast.querySelector('img')).to.equal(null);
    expect(shown(toast)).to.equal(evil);
  });

  it('lets a person close a message that the server wrote', async () => {
    const root = await adopt(toastTemplate({text: 'Berkas terunggah.', status: 'success'}));
    expect(root.querySelector('.kph-toast')!.checkVisibility()).to.equal(true);
    root.querySelector<HTMLElement>('.kph-toast-close')!.click();
    expect(root.querySelector('.kph-toast')!.checkVisibility()).to.equal(false);
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const root = await adopt(toastTemplate());
      void toastIn(root).show({text: 'Berkas dihapus.', status: 'warning', action: {text: 'Urungkan'}});
      await aTimeout(300);
      await expect(root).to.be.accessible();
    });
  }
});
