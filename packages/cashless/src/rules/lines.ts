/** A name that stands twice in one object: `JSON.parse` keeps the last one and says nothing. */
export interface Twin {
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly first: number;
}

/** Where the values of a JSON text stand. */
export interface Lines {
  /** Line of a value, from 1; that of the nearest value around it where it is missing. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
  readonly twins: readonly Twin[];
}

interface Frame {
  readonly isObject: boolean;
  readonly path: readonly (string | number)[];
  readonly names: Map<string, number>;
  key: string | number;
}

// Runs of plain characters are taken at once: a text of megabytes would overflow the stack of a match character by character.
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:\n]|[^\s"[\]{},:]+/g;
/** Rules are never nested deeper; a text that is must not cost the square of its length. */
const MAX_DEPTH = 16;

const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path);

/** Walks through the tokens of a right JSON text. */
class Walk {
  readonly lines = new Map<string, number>();
  readonly twins: Twin[] = [];
  readonly #stack: Frame[] = [];
  #line = 1;
  #expectsName = false;

  take(token: string): void {
    if (token === '\n') this.#line += 1;
    else if (token === '{' || token === '[') this.#open(token === '{');
    else if (token === '}' || token === ']') this.#close();
    else if (token === ',') this.#next();
    else if (token === ':') this.#expectsName = false;
    else if (this.#expectsName) this.#name(JSON.parse(token) as string);
    else this.#mark();
  }

  get #path(): readonly (string | number)[] {
    const frame = this.#stack.at(-1);
    return frame ? [...frame.path, frame.key] : [];
  }

  #mark(): void {
    if (this.#stack.length > MAX_DEPTH) return;
    const key = keyOf(this.#path);
    if (!this.lines.has(key)) this.lines.set(key, this.#line);
  }

  #open(isObject: boolean): void {
    this.#mark();
    const path = this.#stack.length > MAX_DEPTH ? [] : this.#path;
    this.#stack.push({isObject, path, names: new Map(), key: isObject ? '' : 0});
    this.#expectsName = isObject;
  }

  #close(): void {
    this.#stack.pop();
    this.#expectsName = false;
  }

  #next(): void {
    const frame = this.#stack.at(-1)!;
    if (typeof frame.key === 'number') frame.key += 1;
    this.#expectsName = frame.isObject;
  }

  #name(name: string): void {
    const frame = this.#stack.at(-1)!;
    frame.key = name;
    const first = frame.names.get(name);
    if (first !== undefined) this.twins.push({path: this.#path, line: this.#line, first});
    else frame.names.set(name, this.#line);
    this.#mark();
  }
}

/** Reads where each value of a JSON text stands, and which names stand twice. The text has been parsed before. */
export function readLines(text: string): Lines {
  const walk = new Walk();
  for (const [token] of text.matchAll(TOKEN)) walk.take(token);
  return {
    lineOf(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const line = walk.lines.get(keyOf(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return undefined;
    },
    twins: walk.twins,
  };
}
