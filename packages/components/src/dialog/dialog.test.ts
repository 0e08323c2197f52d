import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, parsed, show} from '../../../../tests/components/page.ts';
import './index.ts';
import type {CloseDetail, Dialog} from './dialog.ts';
import {dialogTemplate, dialogTriggerTemplate} from './dialog.html.ts';

const question = dialogTemplate({
  id: 'hapus',
  title: 'Hapus berkas?',
  body: 'Berkas tidak dapat dikembalikan.',
  confirm: true,
  actions: [{text: 'Hapus berkas', value: 'hapus', variant: 'danger'}],
});
const page = html`${dialogTriggerTemplate({dialog: 'hapus', text: 'Hapus'})} ${question}`;

function partsOf(root: ParentNode) {
  return {
    element: root.querySelector<Dialog>('kph-dialog')!,
    native: root.querySelector<HTMLDialogElement>('dialog')!,
    trigger: root.querySelector<HTMLElement>('a')!,
  };
}

async function closing(element: Dialog, act: () => unknown): Promise<CloseDetail> {
  setTimeout(() => void act());
  const event = await oneEvent<CustomEvent<CloseDetail>>(element, 'kph-close');
  return event.detail;
}

describe('<kph-dialog>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('leads to its text by a link before any script has run', () => {
    const root = parsed(page);
    expect(root.querySelector('a')!.getAttribute('href')).to.equal(`#${root.querySelector('dialog')!.id}`);
    expect(root.textContent).to.contain('Berkas tidak dapat dikembalikan.');
  });

  it('opens with the keyboard on the safe button, closes with Esc, and gives the focus back', async () => {
    const {element, native, trigger} = partsOf(await adopt(page));
    expect(trigger.getAttribute('role')).to.equal('button');
    trigger.focus();
    await sendKeys({press: 'Space'});
    expect(native.matches(':modal')).to.equal(true);
    expect(document.activeElement!.textContent.trim()).to.equal('Batal');
    const {value} = await closing(element, () => sendKeys({press: 'Escape'}));
    expect(value).to.equal('');
    expect(document.activeElement).to.equal(trigger);
  });

  it('says which button closed it, and forgets it for the next question', async () => {
    const {element, native, trigger} = partsOf(await adopt(page));
    trigger.click();
    native.querySelector<HTMLElement>('[value=hapus]')!.focus();
    expect((await closing(element, () => sendKeys({press: 'Enter'}))).value).to.equal('hapus');
    expect(element.returnValue).to.equal('hapus');
    element.open();
    expect((await closing(element, () => sendKeys({press: 'Escape'}))).value).to.equal('');
  });

  it('opens from a native command button that came later', async () => {
    const root = await adopt(question);
    const button = document.createElement('button');
    button.setAttribute('commandfor', 'hapus');
    button.setAttribute('command', 'show-modal');
    root.append(button);
    button.click();
    const {element, native} = partsOf(root);
    expect(native.open).to.equal(true);
    element.close('lain');
    await oneEvent(element, 'kph-close');
    expect(document.activeElement).to.equal(button);
  });

  it('closes at a press beside it only where the page allows it', async () => {
    const {element, native} = partsOf(
      await adopt(dialogTemplate({id: 'info', title: 'Info', body: 'Isi', lightDismiss: true})),
    );
    element.open();
    await closing(element, () => sendMouse({type: 'click', position: [2, 2]}));
    native.removeAttribute('closedby');
    element.open();
    await sendMouse({type: 'click', position: [2, 2]});
    expect(native.open).to.equal(true);
    element.close();
  });

  it('gives the focus to the first field, else to the heading', async () => {
    const {element} = partsOf(await adopt(dialogTemplate({id: 'a', title: 'Judul', body: 'Isi'})));
    element.open();
    expect(document.activeElement!.textContent).to.equal('Judul');
    element.close();
    const body = html`<label>Alasan <input name="alasan" /></label>`;
    const asking = partsOf(await adopt(dialogTemplate({id: 'b', title: 'Judul', body}))).element;
    asking.open();
    expect(document.activeElement!.localName).to.equal('input');
    asking.close();
  });

  it('makes a dialog of bare text, with a button to close it in the language of the page', async () => {
    const root = await show(
      html`<button data-kph-open="polos">Buka</button>
        <kph-dialog id="polos" heading="Jam layanan" lang="en"><p>Senin–Jumat</p></kph-dialog>`,
    );
    root.querySelector('button')!.click();
    const {element, native} = partsOf(root);
    expect(native.open).to.equal(true);
    expect(native.textContent).to.contain('Senin–Jumat').and.to.contain('Jam layanan');
    const close = native.querySelector<HTMLElement>('button')!;
    expect(close.textContent).to.equal('Close');
    await closing(element, () => close.click());
    expect(native.open).to.equal(false);
  });

  it('shows hostile text as text', async () => {
    const evil = '<img src=x onerror="window.hacked=true">"\'>';
    const root = await adopt(
      dialogTemplate({id: 'x', title: evil, body: evil, actions: [{text: evil, value: evil}]}),
    );
    expect(root.querySelector('img')).to.equal(null);
    expect(root.textContent).to.contain(evil);
  });

  for (const theme of ['terang', 'gelap']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const root = await adopt(page);
      const {element} = partsOf(root);
      element.open();
      await expect(root).to.be.accessible();
      element.close();
    });
  }
});
