import type {KeywordKind} from './rules.ts';

/** Kinds in the order of their bits. */
const kinds: readonly KeywordKind[] = ['FEE', 'INTEREST', 'INTEREST_TAX', 'CASH', 'RETUR'];
/** Letters, digits, and one for everything else: what is neither parts words as a space does (`TRF/BIAYA ADM`). */
const SYMBOLS = 37;
const SPACE = 36;

/** Bit of a kind in what {@link KeywordMatcher.find} returns. @internal */
export function keywordBit(kind: KeywordKind): number {
  return 1 << kinds.indexOf(kind);
}

/** Symbol of each ASCII character, small letters as capitals. */
function asciiSymbols(): Uint8Array {
  return Uint8Array.from({length: 128}, (_, code) => {
    const letter = String.fromCharCode(code).toUpperCase().charCodeAt(0);
    if (letter >= 65 && letter <= 90) return letter - 65;
    return code >= 48 && code <= 57 ? code - 22 : SPACE;
  });
}
const ASCII = /* @__PURE__ */ asciiSymbols();

function symbolOf(code: number): number {
  return code < 128 ? ASCII[code]! : SPACE;
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
      state = next[state * SYMBOLS + symbolOf(remark.charCodeAt(index))]!;
      found |= this.#found[state]!;
    }
    return found;
  }
}

function emptyState(): number[] {
  return new Array<number>(SYMBOLS).fill(-1);
}

function symbolsOf(keyword: string): number[] {
  return Array.from(keyword.trim(), letter => symbolOf(letter.charCodeAt(0)));
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
