import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt, clearPage, loadStyles, settled} from '../../../../tests/components/page.ts';
import {signatureFieldTemplate} from './signature-field.html.ts';
import type {SignatureField} from './signature-field.ts';
import './index.ts';

async function page(): Promise<{root: HTMLElement; field: SignatureField; form: HTMLFormElement}> {
  const options = {name: 'ttd', label: 'Tanda tangan', required: true};
  const root = await adopt(html`<form>${signatureFieldTemplate(options)}</form>`);
  return {root, field: root.querySelector('kph-signature-field')!, form: root.querySelector('form')!};
}

/** Draws one line over the pad with the real mouse. */
async function draw(root: HTMLElement): Promise<void> {
  const canvas = root.querySelector('canvas')!;
  canvas.scrollIntoView({block: 'center'});
  const {left, top, width, height} = canvas.getBoundingClientRect();
  const at = (x: number, y: number): [number, number] => [
    Math.round(left + width * x),
    Math.round(top + height * y),
  ];
  await sendMouse({type: 'move', position: at(0.2, 0.5)});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: at(0.4, 0.2)});
  await sendMouse({type: 'move', position: at(0.6, 0.8)});
  await sendMouse({type: 'up'});
}

describe('<kph-signature-field>', () => {
  fieldContract('kph-signature-field', {
    template: signatureFieldTemplate,
    bare: ({required}) =>
      html`<kph-signature-field name="isian" label="Isian" ?required=${required}></kph-signature-field>`,
    answer: async () => {
      await sendKeys({type: 'Siti Aminah'});
    },
    posted: [['isian.nama', 'Siti Aminah']],
    missing: 'ttd.kosong',
    enter: true,
    single: false,
    readonly: true,
  });

  describe('drawn', () => {
    before(loadStyles);
    afterEach(clearPage);

    it('is enough, and goes with the form as a picture', async () => {
      const {root, field, form} = await page();
      let changes = 0;
      field.addEventListener('change', () => (changes += 1));
      await draw(root);
      expect(field.drawn).to.equal(true);
      expect(field.fault).to.equal(undefined);
      expect(form.checkValidity()).to.equal(true);
      expect(changes).to.equal(1);
      expect(new FormData(form).get('ttd.gambar')).to.match(/^data:image\/png;base64,/);
      expect(root.querySelector('canvas')!.ariaLabel).to.equal('Bidang tanda tangan, sudah terisi.');
      await expect(root).to.be.accessible();
    });

    it('is removed by the button and by a reset', async () => {
      const {root, field, form} = await page();
      await draw(root);
      root.querySelector<HTMLElement>('.kph-signature-clear')!.click();
      expect(field.drawn).to.equal(false);
      expect(field.fault?.code).to.equal('ttd.kosong');
      expect(root.querySelector('[role=status]')!.textContent).to.equal('Tanda tangan dihapus.');
      await draw(root);
      form.reset();
      await new Promise(done => setTimeout(done, 5));
      expect(field.drawn).to.equal(false);
      expect(new FormData(form).has('ttd.gambar')).to.equal(false);
    });

    it('cannot be drawn while it is disabled', async () => {
      const {root, field} = await page();
      field.disabled = true;
      await settled(root);
      await draw(root);
      expect(field.drawn).to.equal(false);
    });

    it('speaks the language of the page', async () => {
      const {root} = await page();
      document.documentElement.lang = 'en';
      await settled(root);
      expect(root.querySelector('canvas')!.ariaLabel).to.contain('empty');
      document.documentElement.lang = 'id';
    });
  });
});
