/** Space between tags is one line end or one space: what stands between two tags when something is left out is then one, too. */
function evened(token: string): string {
  if (/^\s+$/.test(token)) return token.includes('\n') ? '\n' : ' ';
  return token.startsWith('</') ? token.replace(/\s+>$/, '>') : token;
}

/**
 * Markup in pieces that make sense by themselves: the begin of a tag, an attribute with the space before it, the end of
 * a tag, a run of text, a run of space. So a difference between two renderings begins and ends where a person would cut.
 *
 * @param evenly - Whether all space between tags is the same.
 */
export function tokensOf(html: string, evenly = true): string[] {
  const tokens: string[] = [];
  let rest = html;
  let inTag = false;
  const patterns = {
    tag: /^(?:\s+[^\s=>/]+(?:="[^"]*")?|\s*\/?>)/,
    text: /^(?:<\/[\w-]+\s*>|<!--[\s\S]*?-->|<[\w-]+|\s+|[^<\s](?:[^<]*[^<\s])?)/,
  };
  while (rest !== '') {
    const token: string | undefined = patterns[inTag ? 'tag' : 'text'].exec(rest)?.[0];
    if (token === undefined) throw new Error(`Markup cannot be read at: ${rest.slice(0, 60)}`);
    tokens.push(inTag ? ` ${token.trim()}`.replace(/^ (?=\/?>)/, '') : evenly ? evened(token) : token);
    inTag = inTag ? !token.endsWith('>') : /^<[\w-]/.test(token);
    rest = rest.slice(token.length);
  }
  return tokens;
}

/** A stretch of one list that another list has in another form. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Lengths of the longest common subsequences of the ends of two lists. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const table = Array.from({length: one.length + 1}, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--) {
    const row = table[i] as Uint16Array;
    const below = table[i + 1] as Uint16Array;
    for (let j = other.length - 1; j >= 0; j--)
      row[j] =
        one[i] === other[j]
          ? (below[j + 1] as number) + 1
          : Math.max(below[j] as number, row[j + 1] as number);
  }
  return table;
}

function rawHunks(one: readonly string[], other: readonly string[]): Hunk[] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const first = one.slice(start, one.length - end);
  const second = other.slice(start, other.length - end);
  const table = commonLengths(first, second);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [from, otherFrom] = [i, j];
    while (
      (i < first.length || j < second.length) &&
      (i >= first.length || j >= second.length || first[i] !== second[j])
    ) {
      const down = i < first.length ? (table[i + 1]?.[j] ?? 0) : -1;
      const right = j < second.length ? (table[i]?.[j + 1] ?? 0) : -1;
      if (down >= right) i++;
      else j++;
    }
    if (i > from || j > otherFrom)
      hunks.push({from: start + from, to: start + i, otherFrom: start + otherFrom, otherTo: start + j});
    while (i < first.length && j < second.length && first[i] === second[j]) {
      i++;
      j++;
    }
  }
  return hunks;
}

/** How many tags are open after these tokens; `NaN` when one is closed that was not opened here. */
function isWhole(tokens: readonly string[]): boolean {
  let depth = 0;
  let inTag = false;
  for (const token of tokens) {
    if (/^<\//.test(token)) depth--;
    else if (/^<[\w-]/.test(token)) {
      depth++;
      inTag = true;
    } else if (/^\s*\/?>$/.test(token)) {
      if (!inTag) return false;
      inTag = false;
      if (token.includes('/')) depth--;
    }
    if (depth < 0) return false;
  }
  return !inTag && (depth === 0 || /^<(input|img|br|hr|source)\b/.test(tokens[0] ?? ''));
}

/** The same hunk moved so that it is an element and not the end of one and the begin of the next. */
function slid(hunk: Hunk, one: readonly string[], other: readonly string[]): Hunk {
  const takesAway = hunk.otherFrom === hunk.otherTo;
  if (!takesAway && hunk.from !== hunk.to) return hunk;
  const tokens = takesAway ? one : other;
  const [from, to] = takesAway ? [hunk.from, hunk.to] : [hunk.otherFrom, hunk.otherTo];
  const fits = (by: number): boolean => {
    const piece = tokens.slice(from + by, to + by);
    return isWhole(piece) && !/^\s+$/.test(piece[0] ?? '');
  };
  const moved = (by: number): Hunk => ({
    from: hunk.from + by,
    to: hunk.to + by,
    otherFrom: hunk.otherFrom + by,
    otherTo: hunk.otherTo + by,
  });
  if (fits(0)) return hunk;
  for (let by = 1; from - by >= 0 && tokens[from - by] === tokens[to - by]; by++)
    if (fits(-by)) return moved(-by);
  for (let by = 1; to + by <= tokens.length && tokens[from + by - 1] === tokens[to + by - 1]; by++)
    if (fits(by)) return moved(by);
  return hunk;
}

/** Where two renderings differ. */
export function hunksOf(one: readonly string[], other: readonly string[]): Hunk[] {
  return rawHunks(one, other).map(hunk => slid(hunk, one, other));
}
