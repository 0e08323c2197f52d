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
import {paymentStatusTemplate} from './payment-status.html.ts';

describe('<kph-payment-status>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('asks the page at the press of the button, and not again within 20 seconds', async () => {
    const root = await adopt(paymentStatusTemplate({state: 'menunggu'}));
    const asked: unknown[] = [];
    root.addEventListener('kph-check', event => asked.push((event as CustomEvent).detail));
    await bringToFront();
    root.querySelector<HTMLElement>('.kph-payment-check')!.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Enter'});
    expect(asked).to.deep.equal([{by: 'person'}]);
    expect(root.querySelector('.kph-payment-wait')!.textContent).to.match(/Coba lagi (19|20) detik lagi/);
  });

  it('says that the money has arrived, in place of markup the page wrote', async () => {
    const root = await adopt(paymentStatusTemplate({state: 'menunggu', amountRupiah: 1_250_000}));
    const element = root.querySelector('kph-payment-status')!;
    element.state = 'lunas';
    element.receiptNumber = 'KW-RSUD-2611-000017';
    await settled(root);
    expect(root.querySelector('[role=status]')!.textContent).to.contain('Lunas');
    expect(root.textContent).to.contain('KW-RSUD-2611-000017').and.to.contain('Rp\u00a01.250.000');
    expect(root.querySelector('.kph-payment-check')).to.equal(null);
    expect(root.querySelectorAll('.kph-payment-word').length).to.equal(1);
  });

  it('is the same when the page gives only attributes, in light and dark', async () => {
    const root = await show(
      html`<kph-payment-status state="menunggu" amount="1250000"></kph-payment-status>`,
    );
    expect(root.textContent).to.contain('Menunggu pembayaran');
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    document.documentElement.lang = 'en';
    await waitUntil(() => root.textContent.includes('Check status'));
    document.documentElement.lang = 'id';
    await settled(root);
  });

  it('waits for the answer before it asks again, and tells who wants to know', async () => {
    const root = await show(html`<kph-payment-status state="menunggu" busy></kph-payment-status>`);
    let asked = 0;
    root.addEventListener('kph-check', () => (asked += 1));
    root.querySelector<HTMLElement>('.kph-payment-check')!.click();
    expect(asked).to.equal(0);
    expect(root.textContent).to.contain('Sedang memeriksa');
  });

  it('shows a state it does not know, and hostile text, as text', async () => {
    const root = await show(
      html`<kph-payment-status state="ditahan" channel=${'<img src=x>'}></kph-payment-status>`,
    );
    expect(root.querySelector('.kph-payment-word')!.textContent).to.equal('ditahan');
    expect(root.querySelector('img')).to.equal(null);
  });
});
