import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {
  adopt,
  bringToFront,
  clearPage,
  loadStyles,
  settled,
  show,
} from '../../../../tests/components/page.ts';
import './index.ts';
import {vaFixtures} from './va.fixtures.ts';
import {vaTemplate} from './va.html.ts';

const {Biasa} = vaFixtures.states;

/** A headless page has no clipboard permission to give. */
function clipboard(): string[] {
  const written: string[] = [];
  Object.defineProperty(navigator.clipboard, 'writeText', {
    configurable: true,
    value: async (text: string) => void written.push(text),
  });
  return written;
}

describe('<kph-va>', () => {
  before(loadStyles);
  afterEach(() => {
    clearPage();
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
  });

  it('shows the number in groups and copies it bare, by keyboard too', async () => {
    const written = clipboard();
    const root = await adopt(vaTemplate(Biasa));
    expect(root.querySelector('.kph-va-number')!.textContent).to.equal('8877 0000 0000 0001');
    await bringToFront();
    root.querySelector<HTMLElement>('.kph-copy')!.focus();
    await sendKeys({press: 'Enter'});
    await settled(root);
    expect(written).to.deep.equal(['8877000000000001']);
    await waitUntil(
      () =>
        root.querySelector('[role=status].kph-copy-said')!.textContent === 'Nomor virtual account tersalin.',
    );
    root.querySelectorAll<HTMLElement>('.kph-copy')[1]!.click();
    expect(written[1]).to.equal('1250000');
  });

  it('says what to do when the browser refuses to copy', async () => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: () => Promise.reject(new Error()),
    });
    const root = await adopt(vaTemplate(Biasa));
    root.querySelector<HTMLElement>('.kph-copy')!.click();
    await waitUntil(() => root.querySelector('.kph-copy-said')!.textContent.startsWith('Belum tersalin'));
  });

  it('is the same when the page gives only attributes', async () => {
    const root = await show(
      html`<kph-va bank="133" number="8877000000000001" holder="RSUD KEPAHIANG" amount="1250000" .channels=${Biasa.channels}></kph-va>`,
    );
    const text = root.textContent.replace(/\s+/g, ' ');
    for (const part of [
      'Bank Bengkulu',
      '8877 0000 0000 0001',
      'RSUD KEPAHIANG',
      'Rp 1.250.000',
      'Teller Bank Bengkulu',
    ])
      expect(text).to.contain(part);
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
  });

  it('shows no number that cannot be right, and no name as markup', async () => {
    const bad = await show(html`<kph-va bank="133" number="0000000000"></kph-va>`);
    expect(bad.querySelector('.kph-va-number')).to.equal(null);
    expect(bad.textContent).to.contain('Jangan lanjutkan pembayaran');
    const evil = await adopt(vaTemplate({...Biasa, holder: '<img src=x>'}));
    expect(evil.querySelector('img')).to.equal(null);
  });

  it('ends by the clock of the server and offers a new one in the language of the page', async () => {
    document.documentElement.lang = 'en';
    const root = await show(
      html`<kph-va bank="133" number="8877000000000001" now="2030-01-01T09:00:00Z" expires="2030-01-01T08:59:00Z"></kph-va>`,
    );
    let renewals = 0;
    root.addEventListener('kph-renew', () => (renewals += 1));
    const renew = root.querySelector<HTMLButtonElement>('.kph-expiry-renew')!;
    expect(renew.textContent).to.equal('Make a new code');
    renew.click();
    expect(renewals).to.equal(1);
    document.documentElement.lang = 'id';
    await waitUntil(() => renew.textContent === 'Buat kode baru');
  });
});
