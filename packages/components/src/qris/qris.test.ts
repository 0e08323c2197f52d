import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import decodeQR from 'qr/decode.js';
import {
  adopt,
  bringToFront,
  clearPage,
  loadStyles,
  settled,
  show,
} from '../../../../tests/components/page.ts';
import './index.ts';
import {qrisFixtures} from './qris.fixtures.ts';
import {qrisTemplate} from './qris.html.ts';

const {payload} = qrisFixtures.states.Dinamis;
const soon = (ms: number): string => new Date(Date.now() + ms).toISOString();

/** Presses save and gives the picture a phone would have in its downloads. */
async function saved(root: HTMLElement): Promise<{name: string; pixels: ImageData}> {
  const original = URL.createObjectURL.bind(URL);
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = made => original((blob = made as Blob));
  const save = root.querySelector<HTMLButtonElement>('.kph-qris-save')!;
  HTMLElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  save.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  await waitUntil(() => name !== '');
  URL.createObjectURL = original;
  Object.defineProperty(HTMLElement.prototype, 'click', click);
  const image = await createImageBitmap(blob!);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return {name, pixels: context.getImageData(0, 0, image.width, image.height)};
}

describe('<kph-qris>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('saves a picture that a payment app reads, named after the bill', async () => {
    const root = await adopt(qrisTemplate({payload}));
    const {name, pixels} = await saved(root);
    expect(name).to.equal('qris-INV2026110001.png');
    expect(decodeQR(pixels)).to.equal(payload);
    expect(root.querySelector('.kph-qris-said')!.textContent).to.contain('Gambar tersimpan');
  });

  it('draws the same code when the page gives only the payload', async () => {
    const root = await show(html`<kph-qris payload=${payload}></kph-qris>`);
    expect(root.textContent)
      .to.contain('Rp\u00a01.250.000')
      .and.to.contain('RSUD KEPAHIANG')
      .and.to.contain('ID1026000000011');
    expect(decodeQR((await saved(root)).pixels)).to.equal(payload);
    expect(root.querySelector('svg')!.getAttribute('aria-label')).to.equal(
      'Kode QRIS untuk membayar Rp\u00a01.250.000 kepada RSUD KEPAHIANG',
    );
  });

  it('draws nothing of a code that was tampered with, or is of another merchant', async () => {
    const bad = await show(html`<kph-qris payload=${payload.replace('1250000', '1250009')}></kph-qris>`);
    expect(bad.querySelector('.kph-qr-image')).to.equal(null);
    expect(bad.textContent).to.contain('Jangan lanjutkan pembayaran');
    const other = await show(
      html`<kph-qris payload=${payload} nmid="ID1026000000029" opd="DPMPTSP"></kph-qris>`,
    );
    expect(other.querySelector('.kph-qr-image')).to.equal(null);
    expect(other.textContent).to.contain(
      'NMID ID1026000000011 bukan milik DPMPTSP. Jangan lanjutkan pembayaran.',
    );
  });

  it('ends when its time is over, tells the page, and offers a new code', async () => {
    let ends = 0;
    let renewals = 0;
    const root = await adopt(html`<div>${qrisTemplate({payload, expires: soon(1300)})}</div>`);
    root.addEventListener('kph-expire', () => (ends += 1));
    root.addEventListener('kph-renew', () => (renewals += 1));
    expect(root.querySelector<HTMLElement>('.kph-qris-live')!.hidden).to.equal(false);
    await waitUntil(() => ends === 1, 'expired', {timeout: 3000});
    expect(root.querySelector<HTMLElement>('.kph-qris-live')!.hidden).to.equal(true);
    root.querySelector<HTMLButtonElement>('.kph-expiry-renew')!.click();
    expect(renewals).to.equal(1);
    const element = root.querySelector('kph-qris')!;
    element.expires = soon(600_000);
    await settled(root);
    expect(root.querySelector<HTMLElement>('.kph-qris-live')!.hidden).to.equal(false);
    expect(root.querySelector('.kph-qr-image')).not.to.equal(null);
    expect(root.querySelector('[role=timer]')!.textContent).to.match(/sisa (9|10) menit/);
  });

  it('counts by the clock of the server, whatever the phone says', async () => {
    const root = await adopt(
      qrisTemplate({payload, now: '2030-01-01T09:00:00+07:00', expires: '2030-01-01T09:15:30+07:00'}),
    );
    expect(root.querySelector('[role=timer]')!.textContent).to.equal(' · sisa 15 menit');
    expect(root.querySelector('[role=timer]')!.getAttribute('aria-live')).to.equal(null);
  });

  it('speaks the language of the page, and is accessible in light and dark', async () => {
    const root = await show(html`<kph-qris payload=${payload} expires=${soon(600_000)}></kph-qris>`);
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    document.documentElement.lang = 'en';
    await settled(root);
    await waitUntil(() => root.textContent.includes('Save image'));
    expect(root.querySelector('[role=timer]')!.textContent).to.match(/minutes left/);
    document.documentElement.lang = 'id';
  });

  it('is worked with the keyboard', async () => {
    const root = await adopt(qrisTemplate({payload}));
    await bringToFront();
    root.querySelector<HTMLElement>('.kph-qris-save')!.focus();
    await sendKeys({press: 'Tab'});
    expect((document.activeElement as HTMLElement).dataset.copy).to.equal(payload);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(root.querySelector('details')!.open).to.equal(true);
  });

  it('shows hostile text as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const root = await show(html`<kph-qris payload=${evil} opd=${evil}></kph-qris>`);
    expect(root.querySelector('img')).to.equal(null);
  });
});
