import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {redact} from './redact.ts';

describe('redaction of free text (identifiers.md 1.5)', () => {
  for (const [text, shown] of [
    ['NIK 1708004101900001 ditolak', 'NIK [NIK] ditolak'],
    ['nik=1708004101900001&x=1', 'nik=[NIK]&x=1'],
    ['1708004101900001,1708001507600003', '[NIK],[NIK]'],
    ['HP 081200001234', 'HP [HP]'],
    ['HP:+6281200001234.', 'HP:[HP].'],
    ['wa 6281200001234', 'wa [HP]'],
    ['hp081200001234', 'hp[HP]'],
    ['warga@mail.id tidak terkirim', '[EMAIL] tidak terkirim'],
    ['<warga+izin@kepahiangkab.go.id>', '<[EMAIL]>'],
    ['kirim ke a_b@x.co.id.', 'kirim ke [EMAIL].'],
    ['NPWP 00.170.800.7-327.000 aktif', 'NPWP [NPWP] aktif'],
    ['Bendahara 081200001234 a@b.id 1708004101900001', 'Bendahara [HP] [EMAIL] [NIK]'],
  ] as const) {
    it(`${text} becomes ${shown}`, () => assert.equal(redact(text), shown));
  }
  for (const text of [
    '17.08/04.0/000123/LS/1.02.0.00.0.00.01.0000/P.03/8/2026', // SP2D
    '00123/SP2D/LS/1.03/XI/2026',
    '5.1.02.01.001.00024',
    '5.1.02.01.01.0024',
    '1.02.01.2.06.0009',
    '1.03.0.00.0.00.01.0000',
    '04.0812345678/SPM/2026', // the tail of a grouped number
    'Rp 1.250.000',
    'Rp628123456789',
    'Rp 628123456789',
    '999.999.999.999.999',
    '1.628.123.456.789',
    '1250000.00',
    '9120001234567', // NIB, public
    '0702R0011126V000001',
    '0732391000', // a land line is no mobile number
    '2026-11-24T09:05:00+07:00',
    '0000000000000000',
    '1008040101909901', // sixteen digits that cannot be a NIK
    '17080041019000012', // seventeen digits
    '0001708007327000000001', // NITKU: by field name only
    '199001012014021901', // NIP: by field name only
    'DPMPTSP-2611-7K3QX9',
    '500.16.7.2/001/DPMPTSP/XI/2026',
    '',
  ]) {
    it(`leaves ${text || 'an empty text'} as it is`, () => assert.equal(redact(text), text));
  }
  it('hides every NIK, phone and e-mail address that stands between spaces', () => {
    const nik = fc
      .tuple(
        fc.constantFrom('L', 'P'),
        fc.integer({min: 1950, max: 1999}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 1, max: 28}),
        fc.integer({min: 1, max: 9999}),
      )
      .map(([sex, year, month, day, serial]) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        return `170800${two(sex === 'P' ? day + 40 : day)}${two(month)}${two(year % 100)}${String(serial).padStart(4, '0')}`;
      });
    const phone = fc
      .tuple(fc.constantFrom('08', '628', '+628'), fc.stringMatching(/^[0-9]{7,11}$/))
      .map(([head, rest]) => head + rest);
    const email = fc.emailAddress().filter(one => !/['"(),;:<>[\]]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.oneof(nik, phone, email), {minLength: 1}), secrets => {
        const shown = redact(`mulai ${secrets.join(' ')} selesai`);
        for (const part of shown.split(' ').slice(1, -1)) assert.match(part, /^\[(NIK|HP|EMAIL)\]$/);
      }),
    );
  });
  it('is done in one go: a second time changes nothing', () => {
    fc.assert(fc.property(fc.string(), text => assert.equal(redact(redact(text)), redact(text))));
  });
  it('is quick on long lines', () => {
    for (const line of [
      'a'.repeat(200_000),
      '0'.repeat(200_000),
      'a@'.repeat(100_000),
      `a@${'b-'.repeat(100_000)}`,
    ]) {
      const start = performance.now();
      redact(line);
      assert.ok(performance.now() - start < 2000);
    }
  });
});
