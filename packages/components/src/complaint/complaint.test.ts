import {expect} from '@open-wc/testing';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {adopt, clearPage, loadStyles, parsed, settled, show} from '../../../../tests/components/page.ts';
import {complaintTemplate, type ComplaintOptions} from './complaint.html.ts';
import '../error-summary/index.ts';
import '../form/index.ts';
import '../phone-field/index.ts';
import '../radio-group/index.ts';
import '../region-field/index.ts';
import '../select-field/index.ts';
import '../text-field/index.ts';
import '../textarea-field/index.ts';
import './index.ts';

const options: ComplaintOptions = {
  action: '/pengaduan',
  opds: [{slug: 'rsud', name: 'RSUD Kepahiang'}],
  regency: kepahiang,
  verifyBy: '2026-11-27',
};

function radio(root: ParentNode, name: string, value: string): HTMLInputElement {
  return root.querySelector<HTMLInputElement>(`[name=${name}][value=${value}]`)!;
}

describe('<kph-complaint>', () => {
  before(loadStyles);
  afterEach(clearPage);

  it('asks first whether a name goes with the report', () => {
    const page = parsed(complaintTemplate(options));
    const names = [...page.querySelectorAll<HTMLInputElement>('[name]')].map(({name}) => name);
    expect([...new Set(names)].slice(0, 3)).to.deep.equal(['anonim', 'rahasia', 'jenis']);
    expect(page.querySelector('form')!.enctype).to.equal('multipart/form-data');
  });

  it('neither shows nor sends a name once somebody stays unnamed, though it was typed before', async () => {
    const root = await adopt(
      complaintTemplate({...options, values: {nama: 'Siti Aminah', hp: '+6281200001234'}}),
    );
    const form = root.querySelector('form')!;
    expect(new FormData(form).get('nama')).to.equal('Siti Aminah');
    radio(root, 'anonim', 'false').focus();
    await sendKeys({press: 'ArrowDown'});
    await settled(root);
    expect(radio(root, 'anonim', 'true').checked).to.equal(true);
    expect(root.querySelector<HTMLElement>('.kph-complaint-who')!.checkVisibility()).to.equal(false);
    expect(new FormData(form).has('nama')).to.equal(false);
    expect(root.querySelector('[data-who]')!.textContent).to.equal('Nama dan nomor HP tidak diperlukan.');
    await sendKeys({press: 'ArrowUp'});
    await settled(root);
    expect(new FormData(form).get('nama')).to.equal('Siti Aminah');
  });

  it('hides the name by style alone where no script runs', () => {
    const root = document.createElement('div');
    root.append(
      parsed(html`<div class="kph-complaint">
      <input type="radio" name="anonim" value="true" checked /><div class="kph-complaint-who">Nama</div>
    </div>`),
    );
    document.body.append(root);
    expect(root.querySelector<HTMLElement>('.kph-complaint-who')!.checkVisibility()).to.equal(false);
    root.remove();
  });

  it('promises a date, in the words of the terms', async () => {
    const root = await adopt(complaintTemplate(options));
    const promise = root.querySelector('.kph-complaint-promise')!.textContent;
    expect(promise).to.contain('Diperiksa dan diteruskan paling lambat Jumat, 27 November 2026.');
    expect(promise).to.contain('Tanggapan pertama paling lama 5 hari kerja');
    expect(promise).to.contain('5 sampai 60 hari kerja');
  });

  it('works the same where a page renders it, and has no accessibility fault', async () => {
    const root = await show(complaintTemplate(options));
    radio(root, 'anonim', 'true').click();
    await settled(root);
    expect(new FormData(root.querySelector('form')!).has('nama')).to.equal(false);
    await expect(root).to.be.accessible();
    document.documentElement.dataset.theme = 'gelap';
    await expect(root).to.be.accessible();
  });

  it('speaks the language of the page', async () => {
    const root = await show(complaintTemplate({...options, locale: 'en'}));
    expect(root.querySelector('legend')!.textContent).to.contain('How do you want to report?');
    document.documentElement.lang = 'en';
    radio(root, 'anonim', 'true').click();
    expect(root.querySelector('[data-who]')!.textContent).to.equal(
      'Your name and phone number are not needed.',
    );
    document.documentElement.lang = 'id';
  });

  it('shows names of agencies and faults as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const root = await adopt(
      complaintTemplate({...options, opds: [{slug: 'x', name: evil}], errors: {judul: evil}}),
    );
    expect(root.querySelector('img')).to.equal(null);
    expect(root.textContent).to.contain(evil);
  });
});
