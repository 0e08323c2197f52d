import {expect} from '@open-wc/testing';
import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {html} from 'lit';
import {fieldContract} from '../../../../tests/components/field-contract.ts';
import {choose} from '../../../../tests/components/files.ts';
import {adopt, clearPage, loadStyles, settled} from '../../../../tests/components/page.ts';
import {photo} from '../upload-field/testing/photo.ts';
import {photoFieldTemplate, type PhotoFieldOptions} from './photo-field.html.ts';
import type {PhotoField} from './photo-field.ts';
import './index.ts';

const ref = (name: string): FileRef => ({
  id: '00000000-0000-4000-8000-000000000001',
  name,
  size: 100,
  type: 'image/jpeg',
  sha256: '0'.repeat(64),
});

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 300; tries += 1)
    await new Promise(done => setTimeout(done, 10));
}

async function page(
  more: Partial<PhotoFieldOptions> = {},
): Promise<{root: HTMLElement; form: HTMLFormElement; field: PhotoField}> {
  const options = {
    name: 'foto',
    label: 'Foto kerusakan',
    required: true,
    multiple: true,
    maxFiles: 3,
    ...more,
  };
  const root = await adopt(html`<form>${photoFieldTemplate(options)}</form>`);
  return {root, form: root.querySelector('form')!, field: root.querySelector('kph-photo-field')!};
}

function names(form: HTMLFormElement): string[] {
  return new FormData(form).getAll('foto').map(file => (file as File).name);
}

describe('<kph-photo-field>', () => {
  fieldContract('kph-photo-field', {
    template: photoFieldTemplate,
    bare: ({required}) =>
      html`<kph-photo-field name="isian" label="Isian" ?required=${required}></kph-photo-field>`,
    answer: async () => {
      const field = document.activeElement!.closest('kph-photo-field')!;
      choose(field, await photo(60, 40));
      await until(() => field.fault === undefined && field.control.validity.valid);
    },
    posted: [['isian', 'jalan.jpg']],
    missing: 'berkas.wajib',
    enter: false,
    single: true,
    readonly: false,
  });

  describe('with photos', () => {
    before(loadStyles);
    afterEach(clearPage);

    it('shows each photo with a name, at once and without an address', async () => {
      const {root, field} = await page();
      choose(field, await photo(90, 60, 'satu.jpg'));
      await until(() => root.querySelector('canvas')?.width === 192);
      expect(root.querySelector('canvas')!.ariaLabel).to.equal('Foto 1: satu.jpg');
      expect(root.querySelector('img')).to.equal(null);
      await expect(root).to.be.accessible();
    });

    it('gathers photos from the camera and from the gallery, and posts them all', async () => {
      const {root, form, field} = await page();
      let changes = 0;
      field.addEventListener('change', () => (changes += 1));
      choose({control: root.querySelector('[capture]')!}, await photo(60, 40, 'kamera.jpg'));
      await until(() => names(form).length === 1 && changes === 1);
      choose(field, await photo(60, 40, 'galeri.jpg'));
      await until(() => names(form).length === 2);
      expect(names(form)).to.deep.equal(['kamera.jpg', 'galeri.jpg']);
    });

    it('takes a photo again in its place', async () => {
      const {root, form, field} = await page();
      choose(field, await photo(60, 40, 'a.jpg'), await photo(60, 40, 'b.jpg'));
      await until(() => names(form).length === 2 && root.querySelectorAll('.kph-photo').length === 2);
      let opened = 0;
      for (const input of root.querySelectorAll<HTMLInputElement>('[type=file]'))
        input.addEventListener('click', event => {
          event.preventDefault();
          opened += 1;
        });
      root.querySelector<HTMLButtonElement>('.kph-photo button')!.click();
      expect(opened).to.equal(1);
      choose(field, await photo(60, 40, 'baru.jpg'));
      await until(() => names(form).join() === 'baru.jpg,b.jpg');
      expect(names(form)).to.deep.equal(['baru.jpg', 'b.jpg']);
    });

    it('makes large photos smaller before they are posted', async () => {
      const {form, field} = await page({resizeTo: 300});
      choose(field, await photo(1200, 600));
      await until(() => (new FormData(form).get('foto') as File).size < 300_000);
      const {width} = await createImageBitmap(new FormData(form).get('foto') as File);
      expect(width).to.equal(300);
    });

    it('says when there are too many', async () => {
      const {root, field} = await page({maxFiles: 1});
      choose(field, await photo(60, 40, 'a.jpg'), await photo(60, 40, 'b.jpg'));
      await until(() => root.querySelector('.kph-error')!.textContent !== '');
      expect(root.querySelector('.kph-error')!.textContent).to.equal('Paling banyak 1 berkas.');
    });

    it('shows what was sent before with a picture of the page, or a sign', async () => {
      const {root, field} = await page({files: [ref('lama.jpg')]});
      expect(root.querySelector('span.kph-photo-picture')!.getAttribute('aria-label')).to.equal(
        'Foto 1: lama.jpg',
      );
      field.previewOf = ({id}) => `/foto/${id}`;
      field.files = [ref('lama.jpg')];
      await settled(root);
      expect(root.querySelector('img')!.getAttribute('src')).to.contain('/foto/0000');
      expect(root.querySelector('img')!.alt).to.equal('Foto 1: lama.jpg');
    });

    it('speaks the language of the page', async () => {
      const {root, field} = await page();
      document.documentElement.lang = 'en';
      await settled(root);
      expect(root.querySelector<HTMLInputElement>('[capture]')!.ariaLabel).to.equal(
        'Take a photo: Foto kerusakan',
      );
      document.documentElement.lang = 'id';
      expect(field.isConnected).to.equal(true);
    });
  });
});
