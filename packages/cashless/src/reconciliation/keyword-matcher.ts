import type {KeywordKind} from './rules.ts';

/** Kinds in the order of their bits. */
const kinds: readonly KeywordKind[] = ['FEE', 'INTEREST', 'INTEREST_TAX', 'CASH', 'RETUR'];
/** Letters, digits, one for spaces and one for everything else. */
const SYMBOLS = 38;
const SPACE = 36;
const OTHER = 37;

/** Bit of a kind in what {@link KeywordMatcher.find} returns. @internal */
export function keywordBit(kind: KeywordKind): number {
  return 1 << kinds.indexOf(kind);
}

/** Symbol of a character, small letters as capitals. */
function symbolOf(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 22;
  return code === 32 ? SPACE : OTHER;
}

/**
 * Finds all keywords in one walk over a remark (Aho and Corasick): a dozen `includes` on each of a million lines took longer
 * than everything else. A keyword counts where it begins a word; what follows it may go on (`BIAYA ADM` in `BIAYA
 * ADMINISTRASI`).
 * @internal
 */
export class KeywordMatcher {
  /** State after a state and a symbol. */
  readonly #next: Uint16Array;
  /** Kinds whose keyword ends in a state. */
  readonly #found: Uint8Array;

  constructor(keywords: Readonly<Record<KeywordKind, readonly string[]>>) {
    const next: number[][] = [emptyState()];
    const found: number[] = [0];
    for (const kind of kinds)
      for (const keyword of keywords[kind]) {
        // The boundary before a word is the symbol it begins with.
        let state = 0;
        for (const symbol of [SPACE, ...symbolsOf(keyword)]) {
          if (next[state]![symbol]! < 0) {
            next[state]![symbol] = next.length;
            next.push(emptyState());
            found.push(0);
          }
          state = next[state]![symbol]!;
        }
        found[state]! |= keywordBit(kind);
      }
    completeStates(next, found);
    this.#next = Uint16Array.from(next.flat());
    this.#found = Uint8Array.from(found);
  }

  /** The kinds whose keywords a remark has, as {@link keywordBit bits}. */
  find(remark: string): number {
    const next = this.#next;
    let state = next[SPACE]!;
    let found = 0;
    for (let index = 0; index < remark.length; index += 1) {
      const symbol = symbolOf(remark.charCodeAt(index));
      // What is neither letter nor digit parts words as a space does: `TRF/BIAYA ADM`.
      state = next[state * SYMBOLS + (symbol === OTHER ? SPACE : symbol)]!;
      found |= this.#found[state]!;
    }
    return found;
  }
}

function emptyState(): number[] {
  return new Array<number>(SYMBOLS).fill(-1);
}

function symbolsOf(keyword: string): number[] {
  const symbols = Array.from(keyword.trim(), letter => symbolOf(letter.charCodeAt(0)));
  return symbols.map(symbol => (symbol === OTHER ? SPACE : symbol));
}

/** Fills in where a state goes with a symbol that does not continue its keyword: to the longest end that begins another. */
function completeStates(next: number[][], found: number[]): void {
  const fallback = new Array<number>(next.length).fill(0);
  const queue: number[] = [];
  for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
    const state = next[0]![symbol]!;
    if (state < 0) next[0]![symbol] = 0;
    else queue.push(state);
  }
  for (const state of queue) {
    found[state]! |= found[fallback[state]!]!;
    for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
      const target = next[state]![symbol]!;
      const other = next[fallback[state]!]![symbol]!;
      if (target < 0) next[state]![symbol] = other;
      else {
        fallback[target] = other;
        queue.push(target);
      }
    }
  }
}
