import * as z from 'zod/mini';
import {isIsoDate} from '@kepahiang/schemas/dates.js';
import {isMoney, senOf} from '@kepahiang/schemas/money.js';

// Messages are fault codes: the texts stand in `rules/texts.ts`.

/** Basis points: 1 % is 100. No rate is above the whole of its base. */
export const bp = () => z.int().check(z.minimum(0), z.maximum(10_000));

/** Whole rupiah as canonical text, not below zero. */
export const money = () =>
  z
    .string()
    .check(z.refine(text => isMoney(text) && text.endsWith('.00') && !text.startsWith('-'), 'aturan.uang'));

/** A whole percentage from 0; the upper end is 100 unless a rule may go beyond the whole. */
export const percent = (max = 100) => z.int().check(z.minimum(0), z.maximum(max));

/** A number of days, months or minutes. */
export const count = (max: number, min = 0) => z.int().check(z.minimum(min), z.maximum(max));

/** A calendar day. */
export const date = () => z.string().check(z.refine(isIsoDate, 'aturan.tanggal'));

/** A text with something in it. */
export const filled = () => z.string().check(z.refine(text => text.trim() !== '', 'aturan.kosong'));

/** A code such as an SKPD, a reason, a province, as people write it in capitals. */
export const code = () => z.string().check(z.regex(/^[A-Z0-9][A-Z0-9_.-]{0,39}$/, 'aturan.kode'));

/** A list with one entry at least. */
export const list = <Entry extends z.ZodMiniType>(entry: Entry) => z.array(entry).check(z.minLength(1));

/** A table by code with one entry at least. */
export const table = <Value extends z.ZodMiniType>(value: Value) =>
  z
    .record(code(), value)
    .check(z.refine(entries => Object.keys(entries).length > 0, {error: 'aturan.kosong', abort: true}));

interface Layer {
  readonly upTo: string | null;
  readonly rateBp: number;
}

function risesOver(before: Layer | undefined, layer: Layer): boolean {
  if (!before) return true;
  // What is no money has its own fault; comparing it would only add a second one.
  const bounds = [before.upTo, layer.upTo].every(bound => bound !== null && isMoney(bound));
  return layer.rateBp > before.rateBp && (!bounds || senOf(layer.upTo!) > senOf(before.upTo!));
}

function layersRise(layers: readonly Layer[]): boolean {
  return layers.every(
    (layer, index) =>
      (layer.upTo === null) === (index === layers.length - 1) && risesOver(layers[index - 1], layer),
  );
}

/** Layers of a progressive rate: upper bounds (inclusive) and rates rise, the last one has no bound (`null`). */
export const layers = () =>
  list(z.strictObject({upTo: z.nullable(money()), rateBp: bp()})).check(
    z.refine(layersRise, {error: 'aturan.lapisan'}),
  );
