import {expect} from '@open-wc/testing';
import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {html} from 'lit';
import {adopt, parsed, place, settled, show} from '../../../../tests/components/page.ts';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {choose, onSlowCard} from '../../../../tests/components/files.ts';
import {formValues} from '../form/form-values.ts';
import {uploadFieldTemplate, type UploadFieldOptions} from './upload-field.html.ts';
import type {Uploader, UploadField, UploadStart} from './upload-field.ts';
import {photo} from './testing/photo.ts';
import './index.ts';

const pdfBytes = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x25, 0x25, 0x45];
const pdf = (name = 'proposal.pdf', size = 100): File =>
  new File([new Uint8Array(pdfBytes), new Uint8Array(Math.max(0, size - pdfBytes.length))], name, {
    type: 'application/pdf',
  });
const ref = (name: string): FileRef => ({
  id: '00000000-0000-4000-8000-000000000001',
  name,
  size: 100,
  type: 'application/pdf',
  sha256: '0'.repeat(64),
});

async function page(
  options: Partial<UploadFieldOptions> = {},
): Promise<{form: HTMLFormElement; field: UploadField; root: HTMLElement}> {
  const field = uploadFieldTemplate({
    name: 'proposal',
    label: 'Proposal',
    accept: ['pdf'],
    required: true,
    ...options,
  });
  const root = await adopt(html`<form>${field}</form>`);
  return {root, form: root.querySelector('form')!, field: root.querySelector('kph-upload-field')!};
}

function error(root: HTMLElement): string {
  return root.querySelector('.kph-error')!.textContent.trim();
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 200; tries += 1) await new Promise(done => setTimeout(done, 5));
}

describe('<kph-upload-field>', () => {
  fieldContract('kph-upload-field', {
    template: frame => uploadFieldTemplate({...frame, accept: ['pdf']}),
    bare: ({required}) =>
      html`<kph-upload-field name="isian" label="Isian" ?required=${required}></kph-upload-field>`,
    answer: async () => {
      const field = document.activeElement!.closest('kph-upload-field')!;
      choose(field, pdf());
      await until(() => field.fault === undefined && field.control.validity.valid);
    },
    posted: [['isian', 'proposal.pdf']],
    missing: 'berkas.wajib',
    enter: false,
    single: true,
    readonly: false,
  });

  it('posts the file natively where the page gives no uploader', async () => {
    const {form, field} = await page();
    choose(field, pdf());
    await until(() => field.fault === undefined);
    expect((new FormData(form).get('proposal') as File).name).to.equal('proposal.pdf');
  });

  it('stays quiet when the form is emptied while a file on a slow card is still being read', async () => {
    const {root, form, field} = await page();
    onSlowCard(() => choose(field, pdf()));
    form.reset();
    await new Promise(done => setTimeout(done, 100));
    expect(root.querySelector<HTMLElement>('.kph-error')!.hidden).to.equal(true);
  });

  it('says what is missing, and which kinds and sizes are taken', async () => {
    const {root, field} = await page({maxBytes: 5_242_880});
    expect(root.querySelector('.kph-hint')!.textContent).to.equal('PDF, paling besar 5 MB.');
    expect(field.reportValidity()).to.equal(false);
    expect(error(root)).to.equal('Unggah proposal.');
  });

  it('sends a chosen file at once, shows progress and keeps its reference', async () => {
    const {root, form, field} = await page();
    let finish = (_: FileRef): void => {};
    let progress = (_: number): void => {};
    field.uploader = (_file, {onProgress}) =>
      new Promise(done => {
        finish = done;
        progress = onProgress;
      });
    choose(field, pdf());
    await until(() => root.querySelector('progress') !== null);
    progress(0.42);
    expect(root.querySelector('progress')!.value).to.equal(42);
    expect(field.fault?.code).to.equal('berkas.belum');
    await expect(root).to.be.accessible();
    finish(ref('proposal.pdf'));
    await until(() => field.files.length > 0);
    expect(field.fault).to.equal(undefined);
    expect(formValues(form)).to.deep.equal({proposal: ref('proposal.pdf')});
    expect(JSON.parse(new FormData(form).get('proposal') as string)).to.deep.equal(ref('proposal.pdf'));
    expect(root.querySelector('[role=status]')!.textContent).to.equal('proposal.pdf sudah terunggah.');
    await expect(root).to.be.accessible();
  });

  it('tells a broken connection from a wrong file, and tries again at one press', async () => {
    const {root, field} = await page();
    let times = 0;
    const uploader: Uploader = async file => {
      times += 1;
      if (times === 1) throw new Error('putus');
      return ref(file.name);
    };
    field.uploader = uploader;
    choose(field, pdf());
    await until(() => error(root) !== '');
    expect(error(root)).to.equal('Unggahan terputus. Isian Anda aman; tekan "Coba lagi".');
    root.querySelector<HTMLButtonElement>('.kph-file button')!.click();
    await until(() => field.files.length === 1);
    expect(error(root)).to.equal('');
  });

  it('refuses by the first bytes, not by the name, and by size', async () => {
    const {root, field} = await page({maxBytes: 1000});
    const cases: [File, string][] = [
      [new File([new Uint8Array([0xff, 0xd8, 0xff])], 'foto.pdf'), 'Berkas harus PDF.'],
      [new File([], 'kosong.pdf'), 'Berkas ini kosong (0 KB). Pilih berkas lain.'],
      [
        new File([new Uint8Array([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63])], 'a.heic'),
        'Berkas HEIC belum bisa dibaca. Ubah ke JPG atau ambil foto langsung dari sini.',
      ],
      [pdf('besar.pdf', 1001), 'Ukuran berkas 0,1 MB melebihi 0,1 MB. Perkecil berkas lalu coba lagi.'],
    ];
    for (const [file, text] of cases) {
      choose(field, file);
      await until(() => error(root) === text);
      expect(error(root)).to.equal(text);
    }
  });

  it('stops an upload that the person takes back', async () => {
    const {root, field} = await page();
    let stopped = false;
    field.uploader = (_file, {signal}) =>
      new Promise((_done, failed) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          failed(new Error('batal'));
        });
      });
    choose(field, pdf());
    await until(() => root.querySelector('progress') !== null);
    root.querySelector<HTMLButtonElement>('.kph-file button')!.click();
    await settled(root);
    expect(stopped).to.equal(true);
    expect(root.querySelector('.kph-file')).to.equal(null);
    expect(document.activeElement).to.equal(field.control);
  });

  it('takes several files where it may, up to the limit', async () => {
    const {form, field} = await page({multiple: true, maxFiles: 2});
    field.uploader = async file => ref(file.name);
    choose(field, pdf('a.pdf'), pdf('b.pdf'));
    await until(() => field.files.length === 2);
    expect((formValues(form).proposal as FileRef[]).map(file => file.name)).to.deep.equal(['a.pdf', 'b.pdf']);
    choose(field, pdf('c.pdf'));
    await until(() => field.files.length === 3);
    expect(field.fault).to.deep.equal({code: 'berkas.banyak', params: {max: 2}});
  });

  it('keeps what was uploaded before, from the page of the server', async () => {
    const {root, form, field} = await page({files: [ref('lama.pdf')]});
    expect(field.fault).to.equal(undefined);
    expect(formValues(form)).to.deep.equal({proposal: ref('lama.pdf')});
    const names = [...root.querySelectorAll('.kph-file-name')].filter(name => name.checkVisibility());
    expect(names.map(name => name.textContent)).to.deep.equal(['lama.pdf']);
    form.reset();
    await new Promise(done => setTimeout(done, 5));
    expect(formValues(form)).to.deep.equal({});
  });

  it('adopts the input of a page that wrote nothing else', async () => {
    const root = await adopt(
      html`<kph-upload-field><label for="surat">Surat</label><input type="file" id="surat" name="surat" required /></kph-upload-field>`,
    );
    const field = root.querySelector('kph-upload-field')!;
    expect(getComputedStyle(field.control).opacity).to.equal('1');
    expect(field.reportValidity()).to.equal(false);
    expect(error(root)).to.equal('Unggah surat.');
    choose(field, pdf());
    await until(() => root.querySelector('.kph-file') !== null);
    expect(field.contains(root.querySelector('.kph-file'))).to.equal(true);
  });

  it('moves nothing when the script arrives', async () => {
    const template = uploadFieldTemplate({name: 'foto', label: 'Foto', multiple: true});
    const inert = document.createElement('div');
    inert.className = 'kph-field';
    inert.append(...parsed(template).firstElementChild!.childNodes);
    place().append(inert);
    const alive = (await adopt(template)).querySelector('.kph-field')!;
    expect(alive.getBoundingClientRect().height).to.equal(inert.getBoundingClientRect().height);
  });

  it('writes itself from attributes', async () => {
    const root = await show(html`<kph-upload-field name="foto" label="Foto" multiple></kph-upload-field>`);
    const field = root.querySelector('kph-upload-field')!;
    expect(field.control.multiple).to.equal(true);
    expect(field.labelText).to.equal('Foto');
    await expect(root).to.be.accessible();
  });

  it('keeps a file that was chosen before the script arrived, and sends it once there is an uploader', async () => {
    const nodes = parsed(
      html`<form>${uploadFieldTemplate({name: 'proposal', label: 'Proposal', accept: ['pdf'], required: true})}</form>`,
    );
    const input = nodes.querySelector<HTMLInputElement>('input[type=file]')!;
    const transfer = new DataTransfer();
    transfer.items.add(pdf());
    input.files = transfer.files;
    const root = place();
    root.append(document.adoptNode(nodes));
    await settled(root);
    const field = root.querySelector('kph-upload-field')!;
    await until(() => root.querySelector('.kph-file-name') !== null);
    await until(() => field.fault === undefined);
    expect(root.querySelector('.kph-file-name')!.textContent).to.equal('proposal.pdf');
    let sent = 0;
    field.uploader = async file => {
      sent += 1;
      return ref(file.name);
    };
    await until(() => field.files.length === 1);
    expect(sent).to.equal(1);
    expect(formValues(root.querySelector('form')!).proposal).to.deep.equal(ref('proposal.pdf'));
  });

  it('goes on with an upload that broke off, once the line is back', async () => {
    const {root, field} = await page();
    const begun: string[] = [];
    field.addEventListener('kph-upload-start', event =>
      begun.push((event as CustomEvent<UploadStart>).detail.id),
    );
    const asked: (string | undefined)[] = [];
    field.uploader = async (file, {onStart, onProgress, resume}) => {
      asked.push(resume);
      if (asked.length > 1) return ref(file.name);
      onStart('unggahan-1');
      onProgress(0.4);
      throw new Error('putus');
    };
    choose(field, pdf());
    await until(() => error(root) !== '');
    dispatchEvent(new Event('online'));
    await until(() => field.files.length === 1);
    expect(begun).to.deep.equal(['unggahan-1']);
    expect(asked).to.deep.equal([undefined, 'unggahan-1']);
    expect(error(root)).to.equal('');
  });

  it('goes on with a file that the page kept over a reload', async () => {
    const {field} = await page();
    let asked: string | undefined;
    field.uploader = async (file, {resume}) => {
      asked = resume;
      return ref(file.name);
    };
    await field.add(pdf(), 'unggahan-7');
    expect(asked).to.equal('unggahan-7');
    expect(field.files.length).to.equal(1);
  });

  it('posts several files natively, one chosen after the other, without those taken back', async () => {
    const {root, form, field} = await page({multiple: true, maxFiles: 5});
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) {
      choose(field, pdf(name));
      await until(() => root.querySelectorAll('.kph-file').length > 0 && field.fault === undefined);
    }
    await until(() => root.querySelectorAll('.kph-file').length === 3);
    root.querySelectorAll<HTMLButtonElement>('.kph-file button')[1]!.click();
    await settled(root);
    const names = new FormData(form).getAll('proposal').map(file => (file as File).name);
    expect(names).to.deep.equal(['a.pdf', 'c.pdf']);
  });

  it('makes a photo smaller before it is sent, and says so', async () => {
    const {root, form, field} = await page({accept: ['jpg'], resizeTo: 400});
    const original = await photo(1200, 600);
    choose(field, original);
    await until(() => root.querySelector('.kph-file .kph-hint')?.textContent.includes('diperkecil') === true);
    const posted = new FormData(form).get('proposal') as File;
    const bitmap = await createImageBitmap(posted);
    expect([bitmap.width, bitmap.height]).to.deep.equal([400, 200]);
    expect(posted.name).to.equal('jalan.jpg');
    expect(posted.size).to.be.below(original.size);
  });
});
