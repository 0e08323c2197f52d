import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {choose, onSlowCard} from '../../../../tests/components/files.ts';
import {adopt} from '../../../../tests/components/page.ts';
import {fileFieldTemplate} from './file-field.html.ts';
import './index.ts';

const pdf = (name = 'surat.pdf'): File =>
  new File(['%PDF-1.7\n%%EOF some bytes'], name, {type: 'application/pdf'});

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 200; tries += 1) await new Promise(done => setTimeout(done, 5));
}

describe('<kph-file-field>', () => {
  fieldContract('kph-file-field', {
    template: frame => fileFieldTemplate({...frame, accept: ['pdf']}),
    bare: ({required}) =>
      html`<kph-file-field name="isian" label="Isian" ?required=${required}></kph-file-field>`,
    answer: async () => {
      const field = document.activeElement!.closest('kph-file-field')!;
      choose(field, pdf());
      await until(() => field.fault === undefined && field.control.validity.valid);
    },
    posted: [['isian', 'surat.pdf']],
    missing: 'berkas.wajib',
    enter: false,
    single: true,
    readonly: false,
  });

  it('says what is wrong with a file as soon as it is chosen, by its content and not its name', async () => {
    const root = await adopt(
      fileFieldTemplate({name: 'surat', label: 'Surat', accept: ['pdf'], required: true}),
    );
    const field = root.querySelector('kph-file-field')!;
    choose(field, new File(['bukan pdf sama sekali'], 'surat.pdf'));
    await until(() => field.fault !== undefined);
    await until(() => !root.querySelector<HTMLElement>('.kph-error')!.hidden);
    expect(root.querySelector('.kph-error')!.textContent).to.equal('Berkas harus PDF.');
    choose(field, pdf());
    await until(() => field.fault === undefined);
    expect(root.querySelector<HTMLElement>('.kph-error')!.hidden).to.equal(true);
  });

  it('takes files whose kind their bytes do not tell, by the names the page gives, and still minds their size', async () => {
    const root = await adopt(
      fileFieldTemplate({
        name: 'koran',
        label: 'Rekening koran',
        acceptNames: '.csv,.xml',
        maxBytes: 1_048_576,
        required: true,
      }),
    );
    const field = root.querySelector('kph-file-field')!;
    choose(field, new File(['Tanggal;Saldo\n'], 'koran.csv', {type: 'text/csv'}));
    await until(() => field.fault === undefined);
    expect(field.fault).to.equal(undefined);
    choose(field, new File(['x'.repeat(2_097_152)], 'besar.csv', {type: 'text/csv'}));
    await until(() => field.fault !== undefined);
    expect(field.fault?.code).to.equal('berkas.besar');
  });

  it('stays quiet when the form is emptied while a file on a slow card is still being read', async () => {
    const field = fileFieldTemplate({name: 'surat', label: 'Surat', accept: ['pdf'], required: true});
    const root = await adopt(html`<form>${field}</form>`);
    onSlowCard(() => choose(root.querySelector('kph-file-field')!, pdf()));
    root.querySelector('form')!.reset();
    await new Promise(done => setTimeout(done, 100));
    expect(root.querySelector<HTMLElement>('.kph-error')!.hidden).to.equal(true);
  });

  it('shows the words of the page, not of the browser, wherever it comes near the screen', async () => {
    const root = await adopt(
      html`<div style="height: 300vh"></div>
        ${fileFieldTemplate({name: 'surat', label: 'Surat', accept: ['pdf']})}`,
    );
    const isFaced = (): boolean => getComputedStyle(root.querySelector('.kph-file-face')!).display !== 'none';
    await new Promise(done => setTimeout(done, 100));
    expect(isFaced(), 'far below there is nothing to draw').to.equal(false);
    root.querySelector('kph-file-field')!.scrollIntoView();
    await until(isFaced);
    expect(isFaced(), 'on the screen').to.equal(true);
  });

  it('takes no more files than it may', async () => {
    const root = await adopt(
      fileFieldTemplate({name: 'foto', label: 'Foto', accept: ['pdf'], multiple: true, maxFiles: 1}),
    );
    const field = root.querySelector('kph-file-field')!;
    choose(field, pdf('a.pdf'), pdf('b.pdf'));
    await until(() => field.fault?.code === 'berkas.banyak');
    expect(field.fault?.code).to.equal('berkas.banyak');
  });
});
