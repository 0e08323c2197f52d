import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {FormPages} from '../form-pages.ts';
import {pdfBytes, researchAnswers} from '../testing/samples.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';
import {nestedValues} from './form-values.ts';

/** Pages that say plainly what they were given. */
const pages: FormPages = {
  form: ({service, values, faults}) => `<h1>${service.id}</h1><pre>${JSON.stringify({values, faults})}</pre>`,
  receipt: receipt => `<h1>Terima kasih</h1><pre>${JSON.stringify(receipt)}</pre>`,
  message: (title, text) => `<h1>${title}</h1><p>${text}</p>`,
};

let server: TestServer;
before(async () => {
  server = await startTestServer({pages});
});
after(() => server.close());

interface Shown {
  readonly values: Record<string, unknown>;
  readonly faults: readonly {readonly path: string; readonly code: string}[];
  readonly nomor?: string;
}

async function shownBy(response: Response): Promise<Shown> {
  return JSON.parse(/<pre>(.*)<\/pre>/.exec(await response.text())?.[1] ?? '{}') as Shown;
}

/** The form as a browser without script sends it: words as typed, every question of the page, native files. */
function typedForm(change: Readonly<Record<string, string | Blob | undefined>> = {}): FormData {
  const {
    proposal: _,
    pernyataan_taat: __,
    lokasi: ___,
    ...words
  } = researchAnswers(undefined as never, undefined as never);
  const typed: Record<string, string | boolean | Blob | undefined> = {
    ...(words as Record<string, string | boolean>),
    nik: '170800.410190.0001',
    hp: '0812-0000-4321',
    tanggal_mulai: '01/12/2026',
    tanggal_selesai: '31 Januari 2027',
    pernyataan_benar: 'on',
    setuju_pdp: 'on',
    izin_pesan_wa: undefined,
    no_paspor: '',
    lembaga_nama: '',
    'anggota.0.nama': '',
    'anggota.0.nik': '',
    'lokasi.0': 'opd:distan',
    'lokasi.1': '',
    proposal: new File([pdfBytes], 'proposal.pdf', {type: 'application/pdf'}),
    pernyataan_taat: new File([pdfBytes], 'pernyataan.pdf', {type: 'application/pdf'}),
    foto: new File([], ''),
    ...change,
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) {
    if (value instanceof Blob) form.append(name, value);
    else if (value !== undefined) form.append(name, String(value));
  }
  return form;
}

const action = '/layanan/surat-keterangan-penelitian/isi';

describe('a form posted without JavaScript', () => {
  it('is cleaned, checked, taken, and ends in a receipt', async () => {
    const {browser, client} = server.visitor();
    const response = await browser.post(action, typedForm());
    assert.equal(response.status, 303, JSON.stringify(await shownBy(response)));
    const page = await browser.fetch(response.headers.get('location')!);
    const {nomor} = await shownBy(page);
    assert.equal((await client.session.me()).nomor, nomor);
    const {rows} = await server.running.context.pool.query<{answers: Record<string, unknown>}>(
      'SELECT answers FROM application WHERE number = $1',
      [nomor],
    );
    const {nik, hp, tanggal_mulai, izin_pesan_wa, lokasi, anggota} = rows[0]!.answers;
    assert.deepEqual(
      {nik, hp, tanggal_mulai, izin_pesan_wa, lokasi, anggota},
      {
        nik: '1708004101900001',
        hp: '+6281200004321',
        tanggal_mulai: '2026-12-01',
        izin_pesan_wa: false,
        lokasi: ['opd:distan'],
        anggota: undefined,
      },
    );
  });

  it('sent again by a second click is the same application', async () => {
    const send = async () => {
      const {browser} = server.visitor();
      const {headers} = await browser.post(action, typedForm({judul: 'Judul untuk diklik dua kali'}));
      return (await shownBy(await browser.fetch(headers.get('location')!))).nomor;
    };
    const [first, second] = await Promise.all([send(), send()]);
    assert.ok(first);
    assert.equal(first, second);
  });

  it('comes back with its faults and its values, and the files already received need not be sent again', async () => {
    const {browser} = server.visitor();
    const response = await browser.post(action, typedForm({nik: '1708007202900001', judul: 'Pendek'}));
    assert.equal(response.status, 422);
    const {values, faults} = await shownBy(response);
    assert.deepEqual(faults.map(one => one.path).sort(), ['judul', 'nik']);
    assert.equal(values['judul'], 'Pendek');
    const again = typedForm({
      judul: 'Judul yang sudah cukup panjang',
      proposal: new File([], ''),
      pernyataan_taat: new File([], ''),
    });
    again.append('proposal', JSON.stringify(values['proposal']));
    again.append('pernyataan_taat', JSON.stringify(values['pernyataan_taat']));
    assert.equal((await browser.post(action, again)).status, 303);
  });

  it('says at the question when a file is not what it should be, and when one is missing', async () => {
    const {browser} = server.visitor();
    const program = new File(['MZ not a document'], 'proposal.pdf', {type: 'application/pdf'});
    const wrong = await shownBy(await browser.post(action, typedForm({proposal: program})));
    assert.deepEqual(wrong.faults, [{code: 'berkas.isi', path: 'proposal'}]);
    const none = await shownBy(await browser.post(action, typedForm({proposal: new File([], '')})));
    assert.deepEqual(none.faults, [{code: 'berkas.wajib', path: 'proposal'}]);
  });

  it('does not believe a file reference that was made up', async () => {
    const {browser} = server.visitor();
    const form = typedForm({proposal: new File([], '')});
    form.append(
      'proposal',
      JSON.stringify({
        id: '00000000-0000-4000-8000-000000000000',
        name: 'a.pdf',
        size: 10,
        type: 'application/pdf',
        sha256: '0'.repeat(64),
      }),
    );
    assert.deepEqual((await shownBy(await browser.post(action, form))).faults, [
      {code: 'berkas.belum', path: 'proposal'},
    ]);
  });

  it('of an unknown service, from another site or far too big is refused with a page', async () => {
    const {browser} = server.visitor();
    assert.equal((await browser.post('/layanan/tidak-ada/isi', typedForm())).status, 404);
    const foreign = await browser.fetch(action, {
      method: 'POST',
      body: typedForm(),
      headers: {accept: 'text/html', origin: 'https://contoh.example'},
    });
    assert.equal(foreign.status, 403);
    assert.match(await foreign.text(), /<h1>Asal permintaan ditolak<\/h1>/);
    const huge = await browser.post(
      action,
      typedForm({foto: new File([new Uint8Array(13_000_000)], 'foto.jpg')}),
    );
    assert.equal(huge.status, 413);
  });

  it('has a receipt that cannot be guessed and does not stay for ever', async () => {
    const {browser} = server.visitor();
    const {headers} = await browser.post(action, typedForm({judul: 'Judul untuk tanda terima sebentar'}));
    const address = headers.get('location')!;
    assert.equal((await browser.fetch('/terima/tebakan')).status, 404);
    server.setNow('2026-11-24T09:31:00+07:00');
    assert.equal((await browser.fetch(address)).status, 404);
  });
});

describe('posted names', () => {
  it('become nested answers; names no question could have are dropped', () => {
    const pairs = [
      ['nik', '1'],
      ['anggota.1.nik', 'b'],
      ['anggota.0.nik', 'a'],
      ['lokasi.2', 'z'],
      ['warna', 'r'],
      ['warna', 'g'],
      ['titik.lat', '1'],
      ['__proto__.x', '!'],
      ['a.b.c.d.e', '!'],
      ['', '!'],
    ] as const;
    assert.deepEqual(nestedValues(pairs), {
      nik: '1',
      anggota: [{nik: 'a'}, {nik: 'b'}],
      lokasi: ['z'],
      warna: ['r', 'g'],
      titik: {lat: '1'},
    });
  });
});
