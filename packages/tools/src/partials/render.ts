import type {PartialOption} from './options.ts';
import {tokensOf} from './tokens.ts';

/** How an option stands in one rendering: given or not, on or off, which choice, how many items. */
export type Mode = boolean | number | string | undefined;

/** Modes by the path of the option: `hint`, `options`, `options.1.hint`, `options.1.*` for "this one is chosen". */
export type Assignment = Readonly<Record<string, Mode>>;

/** The name of a value where it stands in a rendering. Letters only, so that no template takes it apart. */
export function marker(path: string): string {
  return `Qq_${path.replaceAll('.', '_dot_')}_qQ`;
}

/** Every marker in a text. */
export const markers: RegExp = /Qq_(\w+?)_qQ/g;

/** The path a marker stands for. */
export function pathOf(marked: string): string {
  return marked.replaceAll('_dot_', '.');
}

/** Markup of a template for options. */
export type Render = (options: object) => string;

/** A template with the options that are given in a rendering. */
export class Rendering {
  readonly html: Render;
  readonly options: readonly PartialOption[];
  /** Option that says which item of a list is chosen, and is written nowhere. */
  readonly chooser: 'value' | 'values' | undefined;
  readonly #evenly: boolean;
  readonly #known = new Map<string, readonly string[]>();
  readonly #numbers = new Map<string, number>();

  constructor(
    html: Render,
    options: readonly PartialOption[],
    evenly: boolean,
    chooser?: 'value' | 'values',
  ) {
    this.#evenly = evenly;
    this.html = html;
    this.options = options;
    this.chooser = chooser;
  }

  /** The rendering in tokens, with markers where values stand. */
  tokens(assignment: Assignment): readonly string[] {
    const key = JSON.stringify(Object.entries(assignment).sort());
    const known = this.#known.get(key);
    if (known) return known;
    const tokens = tokensOf(this.#named(this.html(this.#given(assignment))), this.#evenly);
    this.#known.set(key, tokens);
    return tokens;
  }

  /** Numbers stand as numbers in a rendering; here they get the name of their option. */
  #named(html: string): string {
    let text = html;
    for (const [path, number] of this.#numbers)
      text = text.replaceAll(new RegExp(`(?<![\\d.])${number}(?![\\d.])`, 'g'), marker(path));
    return text;
  }

  /** A number of three digits, so that it is written without points, another one for each option. */
  #numberOf(path: string): number {
    const known = this.#numbers.get(path) ?? 601 + 7 * this.#numbers.size;
    this.#numbers.set(path, known);
    return known;
  }

  #given(assignment: Assignment): object {
    const options: Record<string, unknown> = this.#values(this.options, '', assignment);
    const chosen = Object.entries(assignment).find(
      ([path, mode]) => path.endsWith('.*') && mode === true,
    )?.[0];
    if (chosen !== undefined && this.chooser) {
      const value = marker(chosen.replace('*', 'value'));
      options[this.chooser] = this.chooser === 'values' ? [value] : value;
    }
    return options;
  }

  #values(
    options: readonly PartialOption[],
    prefix: string,
    assignment: Assignment,
  ): Record<string, unknown> {
    const entries = options.map(
      option => [option.name, this.#value(option, prefix + option.name, assignment)] as const,
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  #value(option: PartialOption, path: string, assignment: Assignment): unknown {
    const mode = assignment[path];
    switch (option.kind) {
      case 'flag':
      case 'choice':
        return mode;
      case 'number':
        return mode === true ? this.#numberOf(path) : undefined;
      case 'list':
        return typeof mode === 'number'
          ? Array.from({length: mode}, (_, index) =>
              option.items
                ? this.#values(option.items, `${path}.${index}.`, assignment)
                : marker(`${path}.${index}`),
            )
          : undefined;
      default:
        return mode === true ? marker(path) : undefined;
    }
  }
}
