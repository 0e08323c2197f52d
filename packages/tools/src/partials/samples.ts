import type {PartialOption} from './options.ts';
import type {Values} from './evaluate.ts';

/** Numbers between 0 and 1 that are the same every time: a partial must not depend on luck. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const texts = ['Contoh', 'a.b.c', '"><script>alert(1)</script>', "Al-Ma'ruf & Rekan", '16 angka'];
const addresses = ['/layanan?x=1&y=2', '#isi-utama', 'https://contoh.go.id/a'];

function sample(option: PartialOption, roll: () => number, often: number): unknown {
  if (!option.required && roll() > often) return undefined;
  const one = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  switch (option.kind) {
    case 'flag':
      return true;
    case 'choice':
      return one(option.values ?? []);
    case 'number':
      // One is said in other words than several.
      return one([1, 2, 3 + Math.floor(roll() * 40)]);
    case 'address':
      return one(addresses);
    case 'list':
      return Array.from({length: Math.floor(roll() * 4)}, (_, index) =>
        option.items
          ? {...sampleOf(option.items, roll), ...idOf(option.items, index)}
          : `${one(texts)} ${index}`,
      );
    default:
      return one(texts);
  }
}

/** Values by which items are told apart differ. */
function idOf(items: readonly PartialOption[], index: number): Values {
  return items.some(({name}) => name === 'value') ? {value: `pilihan-${index}`} : {};
}

/** Options as a page might give them. */
export function sampleOf(options: readonly PartialOption[], roll: () => number): Values {
  const often = roll();
  const entries = options.map(option => [option.name, sample(option, roll, often)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The same with one of the items chosen, where items can be. */
export function withChoice(values: Values, roll: () => number): Values {
  const pick = `pilihan-${Math.floor(roll() * 4)}`;
  if ('values' in values) return {...values, values: [pick]};
  return 'value' in values ? {...values, value: pick} : values;
}
