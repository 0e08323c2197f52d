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
import {printTemplate} from './print.html.ts';

/** Prints as a browser does, and gives what the page was like on paper. */
async function printed(
  press: () => Promise<void> | void,
): Promise<{paper: string | undefined; said: string; hidden: string[]}> {
  const original = window.print.bind(window);
  const seen = {paper: undefined as string | undefined, said: '', hidden: [] as string[]};
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    const root = document.documentElement;
    seen.paper = root.dataset['kertas'];
    seen.said = root.style.getPropertyValue('--kph-print-said');
    seen.hidden = [...document.querySelectorAll('.kph-print-other')]
      .map(one => one.textContent.trim())
      .filter(Boolean);
    dispatchEvent(new Event('afterprint'));
  };
  await press();
  window.print = original;
  return seen;
}

describe('<kph-print>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('prints on the paper that was chosen with the keyboard, and says when in WIB', async () => {
    const root = await adopt(printTemplate({papers: ['a4', 'f4']}));
    const seen = await printed(async () => {
      await bringToFront();
      root.querySelector('select')!.value = 'f4';
      root.querySelector<HTMLElement>('.kph-print-button')!.focus();
      await sendKeys({press: 'Enter'});
    });
    expect(seen.paper).to.equal('f4');
    expect(seen.said).to.match(/^"Dicetak \d{1,2} \w+ \d{4} pukul \d\d\.\d\d WIB"$/);
    expect(document.documentElement.dataset['kertas']).to.equal(undefined);
    expect(document.documentElement.style.getPropertyValue('--kph-print-said')).to.equal('');
  });

  it('prints only the part it names, and shows the page again', async () => {
    const root = await adopt(html`<header>Kepala halaman</header>
      <main><p id="karcis">A-12</p><p>Lainnya</p>${printTemplate({papers: ['thermal-58'], target: 'karcis'})}</main>`);
    const seen = await printed(() => root.querySelector<HTMLElement>('.kph-print-button')!.click());
    expect(seen.hidden).to.include('Kepala halaman').and.to.include('Lainnya').and.not.to.include('A-12');
    expect(document.querySelector('.kph-print-other, .kph-print-foot')).to.equal(null);
  });

  it('prints as the first button says when somebody uses the menu of the browser', async () => {
    await adopt(html`${printTemplate({papers: ['f4']})} ${printTemplate({papers: ['thermal-80']})}`);
    const seen = await printed(() => window.print());
    expect(seen.paper).to.equal('f4');
  });

  it('writes the same when the page gives attributes only, in the language of the page', async () => {
    const root = await show(html`<kph-print papers="a4 thermal-80"></kph-print>`);
    expect([...root.querySelectorAll('option')].map(option => option.value)).to.deep.equal([
      'a4',
      'thermal-80',
    ]);
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
    document.documentElement.lang = 'en';
    await waitUntil(() => root.textContent.includes('Paper size'));
    document.documentElement.lang = 'id';
    await settled(root);
    const evil = await show(html`<kph-print text="${'<img src=x>'}"></kph-print>`);
    expect(evil.querySelector('img')).to.equal(null);
  });
});
