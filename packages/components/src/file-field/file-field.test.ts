import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {adopt} from '../../../../tests/components/page.ts';
import {fileFieldTemplate} from './file-field.html.ts';
import type {FileField} from './file-field.ts';
import './index.ts';

const pdf = (name = 'surat.pdf'): File =>
  new File(['%PDF-1.7\n%%EOF some bytes'], name, {type: 'application/pdf'});

/** As when a person has chosen files in the browser's window, which a script cannot open. */
function choose(field: FileField, ...files: File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = field.control as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

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
