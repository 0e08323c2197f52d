import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {kitsOf, readManifest} from '../../packages/tools/src/make/integrations/model.ts';
import {examples} from '../docs/examples.ts';
import {installConsumer, type Consumer} from '../packaging/consumer.ts';
import {packAll, temporary} from '../packaging/pack.ts';
import {inChromium, serveFolder} from '../packaging/page.ts';
import {bundlePage, compile, lend, take} from './apps.ts';

let consumer: Consumer;
const cleanUp: (() => Promise<void>)[] = [];

async function room(): Promise<string> {
  const {folder, remove} = await temporary();
  cleanUp.push(remove);
  return folder;
}

before(async () => {
  consumer = await installConsumer(await room(), await packAll(await room()));
  await lend(consumer, 'react', 'react-dom', '@types/react', '@types/react-dom', 'csstype', 'vue', '@vue');
});
after(() => Promise.all(cleanUp.map(remove => remove())));

/** Bundles an app of the consumer and opens it under a strict policy; nothing on its page may complain. */
async function open(
  entry: string,
  check: (page: Page) => Promise<void>,
  policies = 'lit-html',
): Promise<void> {
  const site = await serveFolder(await bundlePage(consumer, entry), {policies});
  try {
    await inChromium(async (page, complaints) => {
      await page.goto(`${site.url}/index.html`);
      // What went wrong in the page says more than what is missing on it.
      await check(page).catch((fault: unknown) => assert.fail([String(fault), ...complaints].join('\n')));
      assert.deepEqual(complaints, []);
    });
  } finally {
    site.close();
  }
}

/** The example of the guide in this language. */
function guideExample(language: string): string {
  const found = examples.filter(
    one => one.page === 'docs/panduan/kerangka-kerja.md' && one.language === language,
  );
  assert.equal(found.length, 1, `one ${language} example`);
  return found[0]!.code;
}

/** What the handler of the form was given, once it was called. */
async function values(page: Page): Promise<unknown> {
  const sent = page.locator('#terkirim:not(:empty)');
  return JSON.parse((await sent.textContent()) ?? '') as unknown;
}

const formData = (page: Page): Promise<unknown> =>
  page.locator('form').evaluate(form => Object.fromEntries(new FormData(form as HTMLFormElement)));

describe('a vendor who works with React 19', () => {
  const jsx = {jsx: 'react-jsx'};

  it('gets typed components, and wrong props or events do not compile', async () => {
    await take(consumer, 'react/aplikasi.tsx');
    await take(consumer, 'react/salah.tsx');
    await compile(consumer, ['react/aplikasi.tsx', 'react/salah.tsx'], jsx);
  });

  it('fills a form whose handlers get the element and the values, and whose data is right', async () => {
    await take(consumer, 'react/aplikasi.tsx');
    await open('react/aplikasi.tsx', async page => {
      const send = page.getByRole('button', {name: 'Kirim'});
      await send.click();
      await page.getByText('Ada 2 isian yang perlu diperbaiki').waitFor();
      const nik = page.getByLabel(/^NIK pemohon/);
      await nik.fill('1708 0041 0190 0001');
      await nik.blur();
      assert.equal(await page.locator('#nik-diketahui').textContent(), '1708004101900001');
      // The page's own rule, given as a function.
      await page.getByLabel('Nama lengkap').fill('Contoh');
      await send.click();
      await page.getByText('Ada 1 isian yang perlu diperbaiki').waitFor();
      await page.getByLabel('Nama lengkap').fill('Contoh Pemohon');
      await page.getByLabel('Alamat').fill('Jalan Aipda Muan');
      await page.getByLabel('Alamat').blur();
      assert.equal(await page.locator('#gambar').textContent(), '16', 'the bare tag heard its event');
      const expected = {nik: '1708004101900001', nama: 'Contoh Pemohon', alamat: 'Jalan Aipda Muan'};
      assert.deepEqual(await formData(page), expected);
      await send.click();
      assert.deepEqual(await values(page), expected);
    });
  });

  it('can mount every element, and give and take back each of its properties', async () => {
    const kits = kitsOf(readManifest());
    const shown = kits.map(({component}) => `createElement(Try, {key: '${component}', of: ${component}})`);
    await consumer.write(
      'react/semua.jsx',
      `${kits.map(({tag, component}) => `import {${component}} from '@kepahiang/components/react/${tag.slice(4)}.js';`).join('\n')}
      import {createElement, useEffect, useRef, useState} from 'react';
      import {createRoot} from 'react-dom/client';
      const names = ${JSON.stringify(Object.fromEntries(kits.map(kit => [kit.tag, kit.properties])))};
      function Try({of}) {
        const element = useRef(null);
        const [props, setProps] = useState({});
        useEffect(() => {
          const own = names[element.current.localName];
          setProps(Object.fromEntries(own.map(name => [name, element.current[name]])));
          setTimeout(() => setProps({}), 50);
        }, []);
        return createElement(of, {ref: element, ...props});
      }
      createRoot(document.querySelector('main')).render([${shown.join(', ')}]);`,
    );
    await open('react/semua.jsx', async page => {
      await page.waitForTimeout(300);
      const tags = await page.locator('main > *').evaluateAll(all => all.map(({localName}) => localName));
      assert.deepEqual(
        tags,
        kits.map(({tag}) => tag),
      );
    });
  });

  it('can copy the component of the guide', async () => {
    await consumer.write('react/panduan.tsx', guideExample('tsx'));
    await consumer.write(
      'react/mulai-panduan.tsx',
      `import {createRoot} from 'react-dom/client'; import {Pendaftaran} from './panduan.tsx';
      const show = (values: object) => { document.title = JSON.stringify(values); };
      createRoot(document.querySelector('main')!).render(<Pendaftaran kirim={show} />);`,
    );
    await compile(consumer, ['react/mulai-panduan.tsx'], {...jsx, allowImportingTsExtensions: true});
    await open('react/mulai-panduan.tsx', async page => {
      await page.getByLabel(/^NIK pemohon/).fill('1708004101900001');
      await page.getByLabel('Nama lengkap').fill('Contoh Pemohon');
      await page.getByRole('button', {name: 'Kirim'}).click();
      await page.waitForFunction(() => document.title.startsWith('{'));
      assert.deepEqual(JSON.parse(await page.title()), {nik: '1708004101900001', nama: 'Contoh Pemohon'});
    });
  });

  it('keeps what a person has typed, and the classes of both, when React draws again', async () => {
    await take(consumer, 'react/aplikasi.tsx');
    await open('react/aplikasi.tsx', async page => {
      const nik = page.getByLabel(/^NIK pemohon/);
      await nik.fill('1708004101900001');
      await page.getByRole('button', {name: 'Gambar ulang'}).click();
      await page.getByText('1', {exact: true}).waitFor();
      assert.equal(await nik.inputValue(), '1708004101900001');
      const classes = await page.locator('kph-nik-field').getAttribute('class');
      assert.deepEqual(classes?.split(' ').sort(), ['kph-field', 'sorot']);
    });
  });
});

describe('a vendor who works with Vue 3', () => {
  it('gets types of tags, props and events for templates', async () => {
    await take(consumer, 'vue/jenis.mts');
    await compile(consumer, ['vue/jenis.mts']);
  });

  it('is told by vue-tsc of a wrong prop or event in a template, and only of those', async () => {
    await take(consumer, 'vue/Pendaftaran.vue');
    await take(consumer, 'vue/Salah.vue');
    await consumer.write('vue/PanduanJenis.vue', guideExample('vue'));
    await compile(consumer, ['vue/Pendaftaran.vue', 'vue/Salah.vue', 'vue/PanduanJenis.vue'], {
      compiler: 'vue-tsc',
      types: ['@kepahiang/components/vue'],
    });
  });

  it('binds values and hears events in a template, and the form has the right data', async () => {
    await take(consumer, 'vue/Pendaftaran.vue');
    await consumer.write(
      'vue/aplikasi.ts',
      `import {createApp} from 'vue'; import Pendaftaran from './Pendaftaran.vue'; createApp(Pendaftaran).mount('main');`,
    );
    await open(
      'vue/aplikasi.ts',
      async page => {
        const nama = page.getByLabel('Nama lengkap');
        assert.equal(await nama.inputValue(), 'Contoh Pemohon');
        await page.getByRole('button', {name: 'Ganti nama'}).click();
        await page.locator('#nama-diketahui', {hasText: 'Nama Lain'}).waitFor();
        assert.equal(await nama.inputValue(), 'Nama Lain');
        await nama.fill('Siti Contoh');
        await page.getByLabel(/^NIK pemohon/).fill('1708.0041.0190.0001');
        await page.getByRole('button', {name: 'Kirim'}).click();
        assert.equal(await page.locator('#nama-diketahui').textContent(), 'Siti Contoh');
        assert.equal(await page.locator('#nik-diketahui').textContent(), '1708004101900001');
        const expected = {nik: '1708004101900001', nama: 'Siti Contoh'};
        assert.deepEqual(await formData(page), expected);
        assert.deepEqual(await values(page), expected);
      },
      'lit-html vue',
    );
  });
});

describe('a vendor who copies the guide into a Vue app', () => {
  it('has a form that checks and says what was answered', async () => {
    await consumer.write('vue/Panduan.vue', guideExample('vue'));
    await consumer.write(
      'vue/panduan.ts',
      `import {createApp} from 'vue'; import Panduan from './Panduan.vue'; createApp(Panduan).mount('main');`,
    );
    await open(
      'vue/panduan.ts',
      async page => {
        await page.getByRole('button', {name: 'Kirim'}).click();
        await page.getByText('Ada 2 isian yang perlu diperbaiki').waitFor();
        await page.getByLabel(/^NIK pemohon/).fill('1708004101900001');
        await page.getByLabel('Nama lengkap').fill('Contoh Pemohon');
        await page.getByRole('button', {name: 'Kirim'}).click();
        assert.deepEqual(await values(page), {nik: '1708004101900001', nama: 'Contoh Pemohon'});
      },
      'lit-html vue',
    );
  });
});

describe('a vendor with JSX of another framework', () => {
  it('gets every tag with its attributes and events, and wrong ones do not compile', async () => {
    await take(consumer, 'jsx/halaman.tsx');
    await compile(consumer, ['jsx/halaman.tsx'], {jsx: 'react'});
  });
});
