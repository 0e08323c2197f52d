import {expect, waitUntil} from '@open-wc/testing';
import {adopt, clearPage, loadStyles} from '../../../../tests/components/page.ts';
import {receiptFixtures} from './receipt.fixtures.ts';
import {receiptTemplate} from './receipt.html.ts';
import './index.ts';

describe('<kph-receipt>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('shows the number as text, and copies it at one press', async () => {
    const root = await adopt(receiptTemplate({title: 'Permohonan terkirim', number: 'DPMPTSP-2611-7K3QX9'}));
    const written: string[] = [];
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    // A headless page has no clipboard permission to give.
    navigator.clipboard.writeText = async text => void written.push(text);
    root.querySelector<HTMLButtonElement>('.kph-copy')!.click();
    await waitUntil(() => root.querySelector('[role=status]')!.textContent === 'Nomor tersalin.');
    navigator.clipboard.writeText = original;
    expect(root.querySelector('.kph-number')!.textContent).to.equal('DPMPTSP-2611-7K3QX9');
    expect(written).to.deep.equal(['DPMPTSP-2611-7K3QX9']);
    await expect(root).to.be.accessible();
  });

  it('stays on white when the page is dark, and is accessible there', async () => {
    document.documentElement.dataset.theme = 'gelap';
    const root = await adopt(receiptTemplate(receiptFixtures.states.Lengkap));
    const {backgroundColor} = getComputedStyle(root.querySelector('kph-receipt')!);
    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
    await expect(root).to.be.accessible();
  });

  it('keeps hostile text as text', async () => {
    const root = await adopt(receiptTemplate({title: '<img src=x>', number: '"><b>'}));
    expect(root.querySelector('img, b')).to.equal(null);
  });
});
