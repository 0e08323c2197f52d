import {toHtml} from '@kepahiang/components/markup/to-html.js';
import {evaluate, type Values} from './evaluate.ts';
import type {PartialOption, Template, TemplateSource} from './options.ts';
import {marker, Rendering, type Render} from './render.ts';
import {dice, sampleOf, withChoice} from './samples.ts';
import {specials} from './specials.ts';
import {tokensOf} from './tokens.ts';
import type {Piece} from './pieces.ts';
import {Composer, NotMechanical} from './tree.ts';
import {completed, difference, known, withSafeAddresses} from './values.ts';

/** A template taken apart. */
export interface Taken {
  readonly name: string;
  readonly options: readonly PartialOption[];
  readonly pieces: readonly Piece[];
  /** What an optional choice is when nothing is said. */
  readonly defaults: Values;
  /** The id is the name with dots as dashes, unless it is given. */
  readonly idFromName: boolean;
  /** Option that says which item is chosen. */
  readonly chooser?: 'value' | 'values';
  /** Options that a partial cannot carry. */
  readonly leftOut: readonly string[];
}

/** A template that cannot be taken apart, and why. */
export interface Refused {
  readonly name: string;
  readonly reason: string;
}

const valued = new Set(['text', 'content', 'address', 'number']);

/** Whether a rendering with everything given works, and writes the values of these options as they are. */
function carries(render: Render, options: readonly PartialOption[], name: string): boolean {
  try {
    const rendering = new Rendering(render, options, true);
    const written = rendering.tokens(new Composer(rendering).base).join('');
    const option = options.find(one => one.name === name);
    if (!option) return false;
    if (option.items)
      return option.items.every(
        item => !valued.has(item.kind) || written.includes(marker(`${name}.1.${item.name}`)),
      );
    return !valued.has(option.kind) || written.includes(marker(name));
  } catch {
    return false;
  }
}

/** Choices and ids that are something when nothing is said. */
function folded(
  render: Render,
  options: readonly PartialOption[],
): Pick<Taken, 'options' | 'defaults' | 'idFromName'> {
  const rendering = new Rendering(render, options, true);
  const {base} = new Composer(rendering);
  const html = (assignment: object): string => rendering.tokens(assignment as never).join('');
  const defaults: Record<string, unknown> = {};
  const chosen = options.map((option): PartialOption => {
    if (option.kind !== 'choice' || option.required) return option;
    const none = html({...base, [option.name]: undefined});
    const usual = option.values?.find(value => html({...base, [option.name]: value}) === none);
    if (usual === undefined) return option;
    defaults[option.name] = usual;
    return {...option, required: true};
  });
  const id = chosen.find(({name, required}) => name === 'id' && !required);
  const hasName = chosen.some(({name, required}) => name === 'name' && required);
  const without = id && hasName ? html({...base, id: undefined}) : undefined;
  const idFromName = without !== undefined && without === html(base).replaceAll(marker('id'), marker('name'));
  return {
    options: chosen.map(option => (idFromName && option === id ? {...option, required: true} : option)),
    defaults,
    idFromName,
  };
}

/** A template, and the states in which a partial must say what it says. */
class Subject {
  readonly #source: TemplateSource;
  readonly #render: Render;
  readonly #states: readonly Values[];
  readonly #chooser: PartialOption | undefined;
  #evenly = true;

  constructor(
    source: TemplateSource,
    render: Render,
    states: readonly Values[],
    options: readonly PartialOption[],
  ) {
    this.#source = source;
    this.#render = render;
    this.#states = states;
    const hasItems = options.some(({items}) => items?.some(({name}) => name === 'value'));
    const choosers = options.filter(({name}) => hasItems && (name === 'value' || name === 'values'));
    this.#chooser = choosers.find(({name}) => name === 'values') ?? choosers[0];
  }

  /** The template taken apart with just these options, or an error. */
  take(given: readonly PartialOption[]): Taken {
    const chooser = this.#chooser?.name as 'value' | 'values' | undefined;
    const own = given.filter(({name}) => name !== chooser);
    const bad = own.find(({name, required}) => !carries(this.#render, own, name) && !required);
    if (bad) throw new NotMechanical(`${bad.name} is not written as it is given`);
    const {options, defaults, idFromName} = folded(this.#render, own);
    const pieces = new Composer(new Rendering(this.#render, options, this.#evenly, chooser)).compose();
    const names = new Set([...own.map(({name}) => name), chooser]);
    const leftOut = this.#source.options.map(({name}) => name).filter(name => !names.has(name));
    const taken = {
      ...{name: this.#source.name, options, pieces, defaults, idFromName, leftOut},
      ...(chooser && {chooser}),
    };
    this.#prove(taken, [...own, ...(this.#chooser ? [this.#chooser] : [])]);
    return taken;
  }

  /** Some templates can only be taken apart with their spaces as they are; the partials read worse for it. */
  withSpaces(): this {
    this.#evenly = false;
    return this;
  }

  #plain(html: string): string {
    return tokensOf(html, this.#evenly).join('');
  }

  #prove(taken: Taken, options: readonly PartialOption[]): void {
    const roll = dice(7);
    const samples = Array.from({length: 150}, () => withChoice(sampleOf(options, roll), roll));
    const states = this.#states.map(state => known(state, options)).filter(state => state !== undefined);
    for (const values of [...states, ...samples]) {
      const wanted = this.#plain(this.#render(withSafeAddresses(values, options)));
      const got = this.#plain(evaluate(taken.pieces, completed(taken, withSafeAddresses(values, options))));
      if (got !== wanted) throw new NotMechanical(difference(got, wanted, values));
    }
  }
}

/** One option more, or one thing more in the items of a list. */
function steps(
  options: readonly PartialOption[],
): ((now: readonly PartialOption[]) => readonly PartialOption[])[] {
  return options.flatMap(option => {
    const optional = option.items?.filter(({required}) => !required) ?? [];
    const bare = option.items ? {...option, items: option.items.filter(({required}) => required)} : option;
    const add = (now: readonly PartialOption[]): readonly PartialOption[] => [...now, bare];
    const items = optional.map(
      item => (now: readonly PartialOption[]) =>
        now.map(one => (one.name === option.name ? {...one, items: [...(one.items ?? []), item]} : one)),
    );
    return [...(option.required ? [] : [add]), ...items];
  });
}

/** A template that cannot be taken apart so is left to the next try. */
function attempt(take: () => Taken): Taken | undefined {
  try {
    return take();
  } catch {
    return undefined;
  }
}

/** Takes a template apart; options without which it can be done are left out. */
export function analyse(
  source: TemplateSource,
  template: Template,
  states: readonly Values[],
): Taken | Refused {
  const {name} = source;
  const special = specials[name];
  const foreign = source.foreign.filter(({required}) => required);
  if (foreign.length > 0) return {name, reason: foreign.map(one => `${one.name}: ${one.type}`).join('; ')};
  if (source.options.length === 0) return {name, reason: 'it takes no options'};
  const options = special?.options?.(source.options) ?? source.options;
  const render = special?.render(template) ?? ((given: object) => toHtml(template(given as never)));
  const subject = new Subject(source, render, special ? [] : states, options);
  const whole = attempt(() => subject.take(options)) ?? attempt(() => subject.withSpaces().take(options));
  if (whole) return whole;
  // Not all at once: one after the other, as far as it goes.
  // What has a name has an id from it, so that comes along from the beginning.
  const hasName = options.some(({name, required}) => name === 'name' && required);
  const isFirst = ({name, required}: PartialOption): boolean => required || (hasName && name === 'id');
  let now: readonly PartialOption[] = options
    .filter(isFirst)
    .map(option =>
      option.items ? {...option, items: option.items.filter(({required}) => required)} : option,
    );
  try {
    let best = subject.take(now);
    const left = options.filter(({name}) => !hasName || name !== 'id');
    // The value before all that may depend on it.
    left.sort((one, other) => Number(other.name === 'value') - Number(one.name === 'value'));
    for (const step of steps(left)) {
      const more = step(now);
      const better = attempt(() => subject.take(more));
      if (!better) continue;
      best = better;
      now = more;
    }
    return best;
  } catch (fault) {
    return {name, reason: fault instanceof Error ? fault.message : String(fault)};
  }
}
