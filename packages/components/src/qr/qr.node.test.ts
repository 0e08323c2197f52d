import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import decodeQR from 'qr/decode.js';
import {toHtml} from '../markup/to-html.ts';
import {qrPath, QUIET_ZONE} from './qr-path.ts';
import {qrFixtures} from './qr.fixtures.ts';
import {qrTemplate} from './qr.html.ts';

/** The pixels a camera would see of a path drawn at `scale` pixels a module. */
function pixels(
  {size, d}: {size: number; d: string},
  scale = 4,
): {width: number; height: number; data: Uint8Array} {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return {width, height: width, data};
}

describe('a QR code', () => {
  for (const [name, {text}] of Object.entries(qrFixtures.states))
    it(`says what was put in: ${name}`, () => {
      assert.equal(decodeQR(pixels(qrPath(text))), text);
    });

  it('has four empty modules on every side', () => {
    const {size, d} = qrPath('RSUD-2611-7K3QX9');
    for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      assert.ok(Number(x) >= QUIET_ZONE && Number(y) >= QUIET_ZONE);
      assert.ok(Number(x) + Number(length) <= size - QUIET_ZONE && Number(y) < size - QUIET_ZONE);
    }
  });

  it('has a name, and keeps hostile text as text', () => {
    const markup = toHtml(qrTemplate({text: 'A', label: '"><script>', caption: '<b>tebal</b>'}));
    assert.match(markup, /role="img"/);
    assert.doesNotMatch(markup, /<script|<b>/);
  });

  it('refuses what fits into no code, instead of drawing half of it', () => {
    assert.throws(() => qrPath('x'.repeat(3000)), Error);
  });
});
