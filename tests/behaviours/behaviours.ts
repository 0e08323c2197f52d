import assert from 'node:assert/strict';
import type {Driver, Json} from '../engines/driver.ts';
import {within} from '../engines/person.ts';

/** Something people and developers rely on in any form, and how to see whether a page does it. */
export interface Behaviour {
  readonly name: string;
  /** Throws when the page does not. */
  readonly check: (driver: Driver, page: (script?: 'late' | 'none') => string) => Promise<void>;
}

/** A form is expected to answer at once. */
const until = <Got extends Json>(driver: Driver, what: string, look: () => Got): Promise<Got> =>
  within(4000, driver, what, look);

const good: Readonly<Record<string, string>> = {
  nama: 'Siti Aminah',
  nik: '1708 0041 0190 0001',
  hp: '0812-0000-1234',
  lahir: '24',
  'lahir-bulan': '11',
  'lahir-tahun': '1990',
  nilai: '1.250.000',
};

/** Ticks a box the way a person does: by its label, which may lie over it. */
async function tick(driver: Driver, selector: string): Promise<void> {
  const label = await driver.evaluate(one => {
    const {id} = document.querySelector(one)!;
    return document.querySelector(`label[for="${id}"]`) ? `label[for="${id}"]` : one;
  }, selector);
  await driver.click(label);
}

async function fillAll(driver: Driver): Promise<void> {
  for (const [id, text] of Object.entries(good)) await driver.fill(`#${id}`, text);
  await driver.select('#kecamatan', 'kepahiang');
  await tick(driver, 'input[name=jenis][value=baru]');
  await tick(driver, 'input[name=keperluan][value=usaha]');
  await tick(driver, '#setuju');
}

const data = (driver: Driver): Promise<string> =>
  driver.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#permohonan')!;
    return JSON.stringify(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
    );
  });

const valueOf = (driver: Driver, id: string): Promise<string> =>
  driver.evaluate(one => (document.getElementById(one) as HTMLInputElement).value, id);

const focused = (driver: Driver): Promise<string> => driver.evaluate(() => document.activeElement?.id ?? '');

async function open(driver: Driver, url: string): Promise<void> {
  await driver.open(url);
  await until(driver, 'the form', () => document.querySelector('#permohonan') !== null);
  // Where there is a script its elements are alive once the form's is.
  await until(
    driver,
    'the elements',
    () =>
      !document.querySelector('kph-form') ||
      !document.querySelector('script[src]') ||
      document.querySelector('script[src*=tunda]') !== null ||
      customElements.get('kph-file-field') !== undefined,
  );
}

const submit = (driver: Driver): Promise<void> => driver.click('#permohonan button[type=submit]');

/** What the server got, once it has answered. */
async function received(driver: Driver): Promise<Record<string, string[]>> {
  const text = await until(driver, 'the result', () => document.getElementById('hasil')?.textContent ?? null);
  const got: Record<string, string[]> = {};
  for (const [name, value] of JSON.parse(text!) as [string, string][]) (got[name] ??= []).push(value);
  return got;
}

/** Everything issue and style guide promise of a form, in the order a person meets it. */
export const behaviours: readonly Behaviour[] = [
  {
    name: 'the form data hold canonical values',
    async check(driver, page) {
      await open(driver, page());
      await fillAll(driver);
      const got = JSON.parse(await data(driver)) as [string, string][];
      const values = Object.fromEntries(got);
      assert.equal(values.nik, '1708004101900001');
      assert.equal(values.nilai, '1250000.00');
      assert.equal(values.hp, '+6281200001234');
      assert.equal(values.lahir, '1990-11-24');
    },
  },
  {
    name: 'what is wrong is said in Indonesian, not in the language of the browser',
    async check(driver, page) {
      await open(driver, page());
      await driver.fill('#nik', '1708');
      await submit(driver);
      const text = await driver.evaluate(
        () => (document.getElementById('nik') as HTMLInputElement).validationMessage,
      );
      assert.equal(text, 'NIK harus 16 angka; Anda mengetik 4 angka.');
    },
  },
  {
    name: 'reset gives the first values back',
    async check(driver, page) {
      await open(driver, page());
      await fillAll(driver);
      await driver.click('#permohonan button[type=reset]');
      await new Promise(done => setTimeout(done, 50));
      assert.equal(await valueOf(driver, 'nama'), '');
      assert.equal(
        await driver.evaluate(() => document.querySelectorAll('#permohonan :checked:not(option)').length),
        0,
      );
    },
  },
  {
    name: 'the form data after reset are those of the beginning',
    async check(driver, page) {
      await open(driver, page());
      const before = await data(driver);
      await fillAll(driver);
      await driver.click('#permohonan button[type=reset]');
      assert.equal(await data(driver), before);
    },
  },
  {
    name: 'the form posts natively, files too',
    async check(driver, page) {
      await open(driver, page());
      await fillAll(driver);
      await driver.upload('#berkas', new URL('./surat.pdf', import.meta.url).pathname);
      await submit(driver);
      const got = await received(driver);
      assert.deepEqual(got.nama, ['Siti Aminah']);
      assert.match(got.berkas?.[0] ?? '', /^surat\.pdf:\d+$/);
      assert.deepEqual(got.keperluan, ['usaha']);
    },
  },
  {
    name: 'values are there again after Back and after a reload',
    async check(driver, page) {
      await open(driver, page());
      await driver.fill('#nama', 'Siti Aminah');
      await driver.select('#kecamatan', 'kepahiang');
      await driver.leaveAndComeBack('/lain');
      await until(driver, 'the form again', () => document.getElementById('nama') !== null);
      await until(
        driver,
        'the values again',
        () => (document.getElementById('nama') as HTMLInputElement).value !== '' || null,
      );
      assert.equal(await valueOf(driver, 'nama'), 'Siti Aminah');
      assert.ok((await data(driver)).includes('["kecamatan","kepahiang"]'));
      const native = await keepsOverReload(driver, page().includes('?') ? page() : `${page()}?biasa`);
      const ours = await keepsOverReload(driver, page());
      assert.equal(ours, native, 'as much as the engine keeps of a page in plain HTML');
    },
  },
  {
    name: 'a disabled fieldset is not sent and not judged',
    async check(driver, page) {
      await open(driver, page());
      await driver.evaluate(() => {
        const set = document.createElement('fieldset');
        const nik = document.getElementById('nik')!;
        const field = nik.closest('.kph-field, p')!;
        field.before(set);
        set.append(field);
        set.disabled = true;
      });
      assert.ok(!(await data(driver)).includes('"nik"'));
      assert.equal(
        await driver.evaluate(() => (document.getElementById('nik') as HTMLInputElement).willValidate),
        false,
      );
    },
  },
  {
    name: 'a control outside belongs to the form it names',
    async check(driver, page) {
      await open(driver, page());
      await driver.fill('#nama', 'Siti Aminah');
      await driver.evaluate(() => {
        const nama = document.getElementById('nama')!;
        nama.setAttribute('form', 'permohonan');
        document.body.append(nama.closest('.kph-field, p')!);
      });
      assert.ok((await data(driver)).includes('["nama","Siti Aminah"]'));
    },
  },
  {
    name: 'its label names a control and leads to it',
    async check(driver, page) {
      await open(driver, page());
      await driver.click('label[for=nik]');
      assert.equal(await focused(driver), 'nik');
      await driver.evaluate(() => {
        const uraian = document.getElementById('uraian')!;
        const outer = document.createElement('label');
        outer.id = 'luar';
        outer.append('Luar ');
        uraian.before(outer);
        outer.append(uraian);
      });
      const names = await driver.evaluate(() =>
        [...(document.getElementById('uraian') as HTMLTextAreaElement).labels].some(
          label => label.id === 'luar',
        ),
      );
      assert.ok(names);
    },
  },
  {
    name: 'Enter sends the form',
    async check(driver, page) {
      await open(driver, page());
      await fillAll(driver);
      await driver.press('#nama', 'Enter');
      assert.deepEqual((await received(driver)).nama, ['Siti Aminah']);
    },
  },
  {
    name: 'native controls carry autocomplete, inputmode and enterkeyhint',
    async check(driver, page) {
      await open(driver, page());
      const got = await driver.evaluate(() => {
        const [nama, nik] = ['nama', 'nik'].map(id => document.getElementById(id) as HTMLInputElement);
        nik!.enterKeyHint = 'next';
        return JSON.stringify([nama!.autocomplete, nik!.inputMode, nik!.enterKeyHint, nik!.localName]);
      });
      assert.equal(got, '["name","numeric","next","input"]');
    },
  },
  {
    name: 'what is read-only is sent and cannot be changed',
    async check(driver, page) {
      await open(driver, page());
      await driver.fill('#nama', 'Siti Aminah');
      await driver.evaluate(() => {
        (document.getElementById('nama') as HTMLInputElement).readOnly = true;
      });
      await driver.press('#nama', 'x');
      assert.equal(await valueOf(driver, 'nama'), 'Siti Aminah');
      assert.ok((await data(driver)).includes('["nama","Siti Aminah"]'));
    },
  },
  {
    name: 'autofocus puts the focus into the control',
    async check(driver, page) {
      await open(driver, page());
      await until(driver, 'the focus', () => document.activeElement?.id === 'nama');
    },
  },
  {
    name: 'on sending, the focus goes to the first that is wrong',
    async check(driver, page) {
      await open(driver, page());
      await fillAll(driver);
      await driver.fill('#nik', '');
      await driver.evaluate(() => document.querySelector<HTMLFormElement>('#permohonan')!.reportValidity());
      assert.equal(await focused(driver), 'nik');
    },
  },
  {
    name: 'what is wrong is marked for screen readers',
    async check(driver, page) {
      await open(driver, page());
      await driver.fill('#nik', '1708');
      await submit(driver);
      await until(
        driver,
        'the mark',
        () => document.getElementById('nik')?.getAttribute('aria-invalid') === 'true',
      );
      const described = await driver.evaluate(() => {
        const ids = document.getElementById('nik')!.getAttribute('aria-describedby')!.split(' ');
        return ids.map(id => document.getElementById(id)?.textContent?.trim()).join(' ');
      });
      assert.ok(described.includes('NIK harus 16 angka'));
    },
  },
  {
    name: 'faults of the server stand at their fields by path',
    async check(driver, page) {
      await open(driver, page());
      await driver.evaluate(() => {
        const form = document.querySelector<HTMLElement & {setFaults(faults: unknown[]): void}>('kph-form')!;
        form.setFaults([{code: 'server.lain', path: 'hp', text: 'Nomor HP ini sudah dipakai.'}]);
      });
      const text = await driver.evaluate(
        () => document.getElementById('hp-error')?.textContent?.trim() ?? '',
      );
      assert.equal(text, 'Nomor HP ini sudah dipakai.');
    },
  },
  {
    name: 'it is quiet while a person types and speaks when they leave',
    async check(driver, page) {
      await open(driver, page());
      await driver.fill('#nik', '1708');
      const shown = (): Promise<boolean> =>
        driver.evaluate(() => document.getElementById('nik-error')?.checkVisibility() ?? false);
      assert.equal(await shown(), false);
      await driver.press('#nik', 'Tab');
      await until(
        driver,
        'the sentence',
        () => document.getElementById('nik-error')?.checkVisibility() ?? null,
      );
    },
  },
  {
    name: 'on sending, a summary of all faults has the focus',
    async check(driver, page) {
      await open(driver, page());
      await submit(driver);
      await until(
        driver,
        'the focus in the summary',
        () => document.querySelector('kph-error-summary')?.contains(document.activeElement) ?? null,
      );
      const links = await driver.evaluate(() => document.querySelectorAll('kph-error-summary a').length);
      assert.ok(links >= 7, `${links} faults`);
    },
  },
  {
    name: 'nothing moves when the script arrives',
    async check(driver, page) {
      await open(driver, page('late'));
      const places = (): Promise<string> =>
        driver.evaluate(() =>
          JSON.stringify(
            [...document.querySelectorAll('main input, main select, main textarea, main button')]
              .map(one => one.getBoundingClientRect())
              .map(({top, left, width, height}) => [top, left, width, height].map(Math.round)),
          ),
        );
      const before = await places();
      await arrive(driver);
      assert.equal(await places(), before);
    },
  },
  {
    name: 'what was typed before the script arrived is kept and judged',
    async check(driver, page) {
      await open(driver, page('late'));
      await driver.fill('#nik', '1708004101900001');
      await arrive(driver);
      assert.ok((await data(driver)).includes('["nik","1708004101900001"]'));
    },
  },
  {
    name: 'without a script everything shows, posts, and comes back with what is wrong and what was given',
    async check(driver, page) {
      await open(driver, page('none'));
      const hidden = await driver.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('#permohonan :is(input,select,textarea)')]
          .filter(one => !one.checkVisibility() || one.getBoundingClientRect().width === 0)
          .map(one => one.name)
          .join(),
      );
      assert.equal(hidden, '');
      await fillAll(driver);
      await driver.fill('#nik', '1708');
      await driver.evaluate(
        () => void (document.querySelector<HTMLFormElement>('#permohonan')!.noValidate = true),
      );
      await submit(driver);
      await until(
        driver,
        'the fault',
        () => document.body.textContent.includes('NIK harus 16 angka') || null,
      );
      assert.equal(await valueOf(driver, 'nama'), 'Siti Aminah');
      assert.equal(await valueOf(driver, 'nik'), '1708');
      assert.equal(await valueOf(driver, 'kecamatan'), 'kepahiang');
      const marked = await driver.evaluate(() =>
        document.getElementById('nik')!.getAttribute('aria-invalid'),
      );
      assert.equal(marked, 'true');
    },
  },
];

async function keepsOverReload(driver: Driver, url: string): Promise<boolean> {
  await open(driver, url);
  await driver.fill('#nama', 'Siti Aminah');
  await driver.reload();
  await until(driver, 'the form again', () => document.getElementById('nama') !== null);
  return (await valueOf(driver, 'nama')) === 'Siti Aminah';
}

async function arrive(driver: Driver): Promise<void> {
  // A page in plain HTML waits for none.
  if (!(await driver.evaluate(() => 'lanjut' in globalThis))) return;
  await driver.evaluate(() => void (globalThis as unknown as {lanjut(): void}).lanjut());
  await until(driver, 'the script', () => customElements.get('kph-file-field') !== undefined);
  await new Promise(done => setTimeout(done, 200));
}

/** Runs all of them on one page; gives the faults by name. */
export async function faultsOf(driver: Driver, url: string, native = false): Promise<Map<string, string>> {
  const faults = new Map<string, string>();
  const page = (script?: 'late' | 'none'): string =>
    native ? `${url}/?biasa` : script ? `${url}/?skrip=${script}` : `${url}/`;
  for (const {name, check} of behaviours) {
    try {
      await check(driver, page);
    } catch (error) {
      faults.set(name, error instanceof Error ? error.message : String(error));
    }
  }
  return faults;
}
