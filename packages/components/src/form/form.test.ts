import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, settled} from '../../../../tests/components/page.ts';
import {checkboxTemplate} from '../checkbox/checkbox.html.ts';
import {dateFieldTemplate} from '../date-field/date-field.html.ts';
import {nikFieldTemplate} from '../nik-field/nik-field.html.ts';
import {numberFieldTemplate} from '../number-field/number-field.html.ts';
import {textFieldTemplate} from '../text-field/text-field.html.ts';
import '../checkbox/index.ts';
import '../date-field/index.ts';
import '../error-summary/index.ts';
import '../nik-field/index.ts';
import '../number-field/index.ts';
import '../text-field/index.ts';
import {formTemplate, type FormOptions} from './form.html.ts';
import type {Form, SubmitDetail} from './form.ts';
import './index.ts';

const body = html`${nikFieldTemplate({name: 'nik', label: 'NIK', required: true})}
${textFieldTemplate({name: 'nama', label: 'Nama lengkap', required: true})}
${numberFieldTemplate({name: 'umur', label: 'Umur'})}
${dateFieldTemplate({name: 'mulai', label: 'Tanggal mulai'})}
${textFieldTemplate({name: 'anggota.0.nama', label: 'Nama anggota'})}
${checkboxTemplate({name: 'benar', label: 'Isian ini benar'})}`;

interface Page {
  readonly root: HTMLElement;
  readonly form: Form;
  readonly native: HTMLFormElement;
  readonly sent: SubmitDetail[];
}

async function page(options: Partial<FormOptions> = {}): Promise<Page> {
  const root = await adopt(formTemplate({body, ...options}));
  const form = root.querySelector('kph-form')!;
  const sent: SubmitDetail[] = [];
  form.addEventListener('kph-submit', event => {
    event.preventDefault();
    sent.push((event as CustomEvent<SubmitDetail>).detail);
  });
  return {root, form, native: form.form, sent};
}

async function press({root, native}: Page): Promise<void> {
  native.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  await settled(root);
}

function links(root: HTMLElement): string[][] {
  return [...root.querySelectorAll<HTMLAnchorElement>('kph-error-summary a')].map(link => [
    link.hash,
    link.textContent,
  ]);
}

describe('<kph-form>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('shows all faults at once, in the order of the page, and puts the focus on the summary', async () => {
    const shown = await page();
    await press(shown);
    expect(shown.sent).to.deep.equal([]);
    expect(links(shown.root)).to.deep.equal([
      ['#nik', 'NIK wajib diisi.'],
      ['#nama', 'Nama lengkap wajib diisi.'],
    ]);
    expect(shown.root.querySelector('h2')!.textContent).to.equal('Ada 2 isian yang perlu diperbaiki');
    expect(document.activeElement).to.equal(shown.root.querySelector('.kph-summary'));
    expect(shown.root.querySelector('#nik-error')!.textContent).to.equal('NIK wajib diisi.');
    await expect(shown.root).to.be.accessible();
  });

  it('leads with the keyboard from the summary to the control', async () => {
    const shown = await page();
    await press(shown);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(document.activeElement!.id).to.equal('nama');
  });

  it('gives canonical, nested, typed answers once they are good', async () => {
    const shown = await page();
    const {root} = shown;
    const answers: [string, string][] = [
      ['nik', '170800 410190 0001'],
      ['nama', 'Siti Aminah'],
      ['umur', '36'],
      ['mulai', '24'],
      ['mulai-bulan', '11'],
      ['mulai-tahun', '2026'],
      ['anggota-0-nama', 'Budi'],
    ];
    for (const [id, text] of answers) {
      root.querySelector<HTMLInputElement>(`#${id}`)!.focus();
      await sendKeys({type: text});
    }
    root.querySelector<HTMLInputElement>('#benar')!.focus();
    await sendKeys({press: 'Space'});
    await press(shown);
    expect(shown.sent[0]!.values).to.deep.equal({
      nik: '1708004101900001',
      nama: 'Siti Aminah',
      umur: 36,
      mulai: '2026-11-24',
      anggota: [{nama: 'Budi'}],
      benar: 'true',
    });
  });

  it('asks the rules of the page too, and places their faults by path', async () => {
    const shown = await page();
    shown.form.validate = () => [
      {path: 'mulai', code: 'tgl.depan', params: {x: '2026-11-24'}},
      {path: 'anggota.0.nama', code: 'isian.kosong'},
      {path: '', code: 'isian.salah'},
    ];
    await press(shown);
    expect(links(shown.root).map(([hash]) => hash)).to.deep.equal([
      '#nik',
      '#nama',
      '#mulai',
      '#anggota-0-nama',
    ]);
    expect(shown.root.querySelector('#mulai-error')!.textContent).to.equal(
      'Tanggal tidak boleh setelah hari ini (24 November 2026).',
    );
    expect(shown.root.querySelector('kph-error-summary')!.textContent).to.contain(
      'Isian perlu diperiksa kembali.',
    );
  });

  it('waits for rules that take time', async () => {
    const shown = await page({body: textFieldTemplate({name: 'kode', label: 'Kode'})});
    shown.form.validate = async () => {
      await new Promise(done => setTimeout(done, 5));
      return [{path: 'kode', code: 'isian.salah'}];
    };
    await press(shown);
    await new Promise(done => setTimeout(done, 20));
    expect(links(shown.root)).to.deep.equal([['#kode', 'Kode perlu diperiksa kembali.']]);
  });

  it('says faults of the server in the words of the page', async () => {
    const shown = await page();
    shown.form.catalogue = {'nik.terpakai': 'NIK ini sudah mengajukan.'};
    shown.form.setFaults([{path: 'nik', code: 'nik.terpakai'}]);
    expect(shown.root.querySelector('#nik-error')!.textContent).to.equal('NIK ini sudah mengajukan.');
    shown.form.setFaults([]);
    expect(shown.root.querySelector('.kph-summary')).to.equal(null);
    expect(shown.root.querySelector<HTMLElement>('#nik-error')!.hidden).to.equal(true);
  });

  it('does not send twice while it is sending, and says that it is', async () => {
    const shown = await page({body: textFieldTemplate({name: 'kode', label: 'Kode'})});
    await press(shown);
    shown.form.busy = true;
    await press(shown);
    expect(shown.sent.length).to.equal(1);
    expect(shown.root.querySelector('.kph-form-status')!.textContent).to.equal('Sedang mengirim …');
    shown.form.busy = false;
    await press(shown);
    expect(shown.sent.length).to.equal(2);
  });

  it('leaves the form unchecked for a button that says so', async () => {
    const actions = html`<button type="submit" name="aksi" value="simpan" formnovalidate>Simpan dan keluar</button>`;
    const shown = await page({actions});
    await press(shown);
    expect(shown.sent[0]!.submitter!.getAttribute('value')).to.equal('simpan');
    expect(links(shown.root)).to.deep.equal([]);
  });

  it('posts natively, with the button that was pressed, when the page does not send itself', async () => {
    const actions = html`<button type="submit" name="aksi" value="lanjut">Lanjutkan</button>`;
    const nik = nikFieldTemplate({name: 'nik', label: 'NIK', value: '1708004101900001'});
    const root = await adopt(
      html`<iframe name="hasil" title="Hasil"></iframe>${formTemplate({body: nik, actions})}`,
    );
    const native = root.querySelector('form')!;
    native.method = 'get';
    native.target = 'hasil';
    native.action = '/tests/components/none.html';
    const frame = root.querySelector('iframe')!;
    const loaded = new Promise(done => frame.addEventListener('load', done, {once: true}));
    native.querySelector('button')!.focus();
    await sendKeys({press: 'Enter'}); // a real press: what follows it runs while the browser still submits
    await loaded;
    expect(frame.contentWindow!.location.search).to.equal('?nik=1708004101900001&aksi=lanjut');
  });

  it('puts the focus on a summary that the server has written', async () => {
    const errors = [{text: 'NIK wajib diisi.', href: '#nik'}];
    const shown = await page({errors});
    expect(document.activeElement).to.equal(shown.root.querySelector('.kph-summary'));
    await press(shown);
    const visible = [...shown.root.querySelectorAll('.kph-summary')].filter(one => one.checkVisibility());
    expect(visible.length).to.equal(1);
  });

  it('keeps the words of the server for an answer that was not changed', async () => {
    const fields = nikFieldTemplate({
      name: 'nik',
      label: 'NIK',
      value: '1708004101900001',
      error: 'NIK ini sudah mengajukan.',
    });
    const shown = await page({body: fields, errors: [{text: 'NIK ini sudah mengajukan.', href: '#nik'}]});
    await press(shown);
    expect(links(shown.root).at(-1)).to.deep.equal(['#nik', 'NIK ini sudah mengajukan.']);
    expect(shown.root.querySelector('#nik-error')!.textContent).to.equal('NIK ini sudah mengajukan.');
  });

  it('works in English', async () => {
    await import('../texts/en.ts');
    const shown = await page();
    shown.root.lang = 'en';
    await press(shown);
    expect(shown.root.querySelector('h2')!.textContent).to.equal('There are 2 answers to correct');
  });
});
