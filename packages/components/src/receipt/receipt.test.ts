import {expect} from '@open-wc/testing';
import {adopt, clearPage, loadStyles} from '../../../../tests/components/page.ts';
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
    await new Promise(done => setTimeout(done));
    navigator.clipboard.writeText = original;
    expect(root.querySelector('.kph-number')!.textContent).to.equal('DPMPTSP-2611-7K3QX9');
    expect(written).to.deep.equal(['DPMPTSP-2611-7K3QX9']);
    expect(root.querySelector('[role=status]')!.textContent).to.equal('Nomor tersalin.');
    await expect(root).to.be.accessible();
  });
});
