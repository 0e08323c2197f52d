import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {uploadFile} from '@kepahiang/client/upload.js';
import {refusalOf} from '../testing/refusal.ts';
import {person, suffix} from '../testing/samples.ts';
import {act, startTestServer, type TestServer, type Visitor} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const layanan = 'lapor-infrastruktur';
/** The first bytes of a JPG, enough to be known as one. */
const jpg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]);

function photo({client}: Visitor, field: string) {
  const file = Object.assign(new Blob([jpg], {type: 'image/jpeg'}), {name: `${field}.jpg`});
  return uploadFile(client, {layanan, field, file});
}

async function reported(change: Readonly<Record<string, unknown>> = {}) {
  const citizen = server.visitor();
  const jawaban = {
    jenis_aset: 'JALAN',
    jenis_kerusakan: 'LUBANG',
    akses_terputus: false,
    korban: false,
    tingkat_bahaya: 'SEDANG',
    sumber_lokasi: 'GPS',
    titik: {lat: -3.6289, lon: 102.6445, akurasi_m: 12},
    waktu_kejadian: '2026-11-24T07:30:00+07:00',
    foto: [await photo(citizen, 'foto'), await photo(citizen, 'foto')],
    anonim: false,
    nama: person.nama,
    hp: person.hp,
    ...change,
  };
  const given = Object.fromEntries(Object.entries(jawaban).filter(([, value]) => value !== undefined));
  const pemberitahuan = {versi: '2026-11-24', dibaca: '2026-11-24T08:00:00+07:00'};
  const receipt = await citizen.client.applications.submit({
    body: {layanan, kanal: 'daring', jawaban: given, pemberitahuan},
  });
  return {citizen, receipt};
}

describe('a report of damage', () => {
  it('goes its own way: checked, scheduled, repaired, and closed with a photo', async () => {
    const {receipt} = await reported();
    const {nomor} = receipt;
    assert.match(nomor, /^PUPR-2611-/);
    assert.equal(receipt.jatuhTempo, '2026-12-14');
    await act(await server.officer('verifikator.pupr'), nomor, 'verifikasi');
    const team = await server.officer('teknis.pupr');
    await act(team, nomor, 'jadwalkan');
    await act(team, nomor, 'kerjakan');
    assert.deepEqual((await refusalOf(act(team, nomor, 'selesaikan'))).faults, [
      {path: 'lampiran', code: 'berkas.wajib'},
    ]);
    const strange = {
      ...(await photo(server.visitor(), 'foto_sesudah')),
      id: '00000000-0000-4000-8000-000000000000',
    };
    const made = await refusalOf(act(team, nomor, 'selesaikan', {lampiran: [strange]}));
    assert.deepEqual(made.faults, [{path: 'lampiran.0', code: 'berkas.belum'}]);
    const done = await act(team, nomor, 'selesaikan', {lampiran: [await photo(team, 'foto_sesudah')]});
    assert.equal(done.status, 'selesai');
    assert.equal(done.hasil, null);
  });

  it('without a name has no way back in but the browser that sent it', async () => {
    const {citizen, receipt} = await reported({anonim: true, nama: undefined, hp: undefined});
    assert.equal((await citizen.client.applications.get({params: {nomor: receipt.nomor}})).label, 'Diterima');
    const guess = server.visitor().client.session.guest({body: {nomor: receipt.nomor, akhiran: suffix}});
    assert.equal((await refusalOf(guess)).code, 'wrong-credentials');
  });

  it('cannot be signed like a permit, and needs a reason to be turned down', async () => {
    const {receipt} = await reported();
    const verifier = await server.officer('verifikator.pupr');
    assert.equal(
      (await refusalOf(act(await server.officer('kepala.pupr'), receipt.nomor, 'tandatangani'))).code,
      'not-allowed-now',
    );
    assert.deepEqual(
      (await refusalOf(act(verifier, receipt.nomor, 'tolak'))).faults.map(one => one.path),
      ['alasan'],
    );
    const refused = await act(verifier, receipt.nomor, 'tolak', {alasan: 'Bukan jalan kabupaten'});
    assert.equal(refused.riwayat.at(-1)?.catatan, 'Bukan jalan kabupaten');
  });
});
