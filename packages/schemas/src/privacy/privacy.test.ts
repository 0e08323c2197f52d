import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {basesOf, consentExtras, lawfulBases, specificData} from './basis.ts';
import {breachNoticeFaults, type BreachNotice} from './breach.ts';
import {isPdpLate, pdpDeadline, pdpTerms, type PdpEvent} from './deadline.ts';
import {
  noticePartNames,
  noticeParts,
  noticeShownFaults,
  privacyNoticeFaults,
  type PrivacyNotice,
} from './notice.ts';
import {retentionEnds, retentionTable, type RetentionKind} from './retention.ts';

describe('lawful bases and specific data (services.md 3.5)', () => {
  it('has the six bases of article 20 and the specific data of article 4', () => {
    assert.deepEqual(
      lawfulBases.map(basis => basis.name.en),
      [
        'Consent',
        'Contract',
        'Legal duty',
        'Vital interest',
        'Public duty or authority',
        'Legitimate interest',
      ],
    );
    assert.deepEqual(
      specificData.map(one => one.kode),
      ['KESEHATAN', 'BIOMETRIK', 'GENETIKA', 'CATATAN_KEJAHATAN', 'ANAK', 'KEUANGAN_PRIBADI'],
    );
  });
  it('fakes no consent: permits and treatment rest on duty, an emergency on vital interest, extras on consent', () => {
    assert.deepEqual(basesOf.izin, ['TUGAS_PUBLIK', 'KEWAJIBAN_HUKUM']);
    assert.deepEqual(basesOf.pengobatan, basesOf.izin);
    assert.deepEqual(basesOf.gawat_darurat, ['KEPENTINGAN_VITAL']);
    assert.deepEqual(basesOf.tambahan, ['PERSETUJUAN']);
    const known = lawfulBases.map(basis => basis.kode);
    for (const bases of Object.values(basesOf)) for (const basis of bases) assert.ok(known.includes(basis));
    assert.ok(consentExtras.includes('izin_pesan_wa'));
  });
});

describe('PDP clocks of 3×24 hours (services.md 3.5)', () => {
  const friday = '2026-11-27T15:30:00+07:00';
  for (const event of Object.keys(pdpTerms) as PdpEvent[]) {
    it(`${event} ends after three days, weekend or not`, () => {
      assert.equal(pdpDeadline(event, friday), '2026-11-30T15:30:00+07:00');
      assert.equal(isPdpLate(event, friday, '2026-11-30T15:30:00+07:00'), false);
      assert.equal(isPdpLate(event, friday, '2026-11-30T15:30:01+07:00'), true);
    });
  }
  it('does not pause for Idulfitri and reads any offset', () => {
    assert.equal(pdpDeadline('PELANGGARAN', '2026-03-20T02:00:00Z'), '2026-03-23T09:00:00+07:00');
  });
  it('is 72 hours from any moment', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 2 ** 31}), seconds => {
        const since = new Date(seconds * 1000).toISOString();
        assert.equal(Date.parse(pdpDeadline('AKSES', since)) - seconds * 1000, 72 * 3_600_000);
      }),
    );
  });
});

describe('notice of a breach (services.md 3.5)', () => {
  const notice: BreachNotice = {
    diketahui: '2026-11-20T10:00:00+07:00',
    data: ['NIK', 'nomor HP'],
    kapan: 'Antara 18 dan 20 November 2026',
    bagaimana: 'Kata sandi petugas dipakai orang lain',
    pemulihan: 'Kata sandi diganti, akses ditutup',
    dikirim_subjek: '2026-11-22T10:00:00+07:00',
    dikirim_lembaga: '2026-11-23T10:00:00+07:00',
  };
  const now = '2026-11-24T10:00:00+07:00';
  it('is whole when it says which data, when and how, and the remedy, in time to both', () => {
    assert.deepEqual(breachNoticeFaults(notice, now), []);
  });
  for (const name of ['kapan', 'bagaimana', 'pemulihan'] as const) {
    it(`is not whole without ${name}`, () =>
      assert.deepEqual(breachNoticeFaults({...notice, [name]: ' '}, now), [
        {path: name, code: 'isian.kosong'},
      ]));
  }
  it('is not whole without the kinds of data', () => {
    assert.deepEqual(breachNoticeFaults({...notice, data: []}, now), [{path: 'data', code: 'isian.kosong'}]);
  });
  it('is late after 72 hours, and is late too while it has not gone out', () => {
    const {dikirim_lembaga: _gone, ...open} = notice;
    const late = {path: 'dikirim_lembaga', code: 'pdp.terlambat', params: {x: '2026-11-23T10:00:00+07:00'}};
    assert.deepEqual(breachNoticeFaults({...notice, dikirim_lembaga: '2026-11-23T10:00:01+07:00'}, now), [
      late,
    ]);
    assert.deepEqual(breachNoticeFaults(open, now), [late]);
    assert.deepEqual(breachNoticeFaults(open, '2026-11-23T09:00:00+07:00'), []);
  });
});

describe('privacy notice and the record that it was shown (services.md 3.5)', () => {
  const text = {id: 'Ada', en: 'There'};
  const whole: PrivacyNotice = {
    version: '2026-1',
    parts: Object.fromEntries(noticeParts.map(part => [part, text])),
  };
  it('has the contents of article 21: legality, purpose, data and why, retention, details, period, rights', () => {
    assert.equal(noticeParts.length, 7);
    assert.deepEqual(Object.keys(noticePartNames), [...noticeParts]);
    assert.deepEqual(privacyNoticeFaults(whole), []);
  });
  for (const part of noticeParts) {
    it(`lacks something without ${part}, or with one language only`, () => {
      for (const said of [undefined, {id: 'Ada', en: ' '}])
        assert.deepEqual(
          privacyNoticeFaults({...whole, parts: {...whole.parts, [part]: said as typeof text}}),
          [{path: part, code: 'isian.kosong'}],
        );
    });
  }
  it('records version and moment, not a consent', () => {
    const shown = {setuju_pdp: true, versi_pemberitahuan: '2026-1', waktu: '2026-11-24T09:00:00+07:00'};
    assert.deepEqual(noticeShownFaults(shown, ['2026-1']), []);
    assert.deepEqual(
      noticeShownFaults({setuju_pdp: false, versi_pemberitahuan: '2025-9', waktu: 'kemarin'}, ['2026-1']).map(
        fault => `${fault.path} ${fault.code}`,
      ),
      ['setuju_pdp centang.wajib', 'versi_pemberitahuan pilihan.tidak_ada', 'waktu waktu.bentuk'],
    );
  });
});

describe('retention (services.md 3.5)', () => {
  for (const [kind, ends] of [
    ['draf', '2026-12-24'],
    ['lampiran_ditolak', '2027-11-24'],
    ['berkas_izin', null],
    ['pokok_izin', null],
    ['rekam_medis', '2051-11-24'],
    ['pembayaran', '2036-11-24'],
    ['log_akses', '2028-11-24'],
  ] as const) {
    it(`${kind} from 24 November 2026 ends ${ends ?? 'never by itself'}`, () =>
      assert.equal(retentionEnds(kind, '2026-11-24'), ends));
  }
  it('takes the years of the archive schedule for permit files, and keeps their core for ever', () => {
    assert.equal(retentionEnds('berkas_izin', '2024-02-29', 5), '2029-02-28');
    assert.equal(retentionEnds('pokok_izin', '2024-02-29', 5), null);
  });
  it('names a source for every row, and follows other data', () => {
    for (const row of Object.values(retentionTable)) assert.ok(row.source && row.name.id && row.name.en);
    const table: Record<RetentionKind, (typeof retentionTable)['draf']> = {
      ...retentionTable,
      draf: {...retentionTable.draf, keep: {days: 7}},
    };
    assert.equal(retentionEnds('draf', '2026-11-24', undefined, table), '2026-12-01');
  });
});
