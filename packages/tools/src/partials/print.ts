import type {PartialOption} from './options.ts';
import type {Piece} from './pieces.ts';

/** How a template language writes what a partial consists of. */
export interface Dialect {
  readonly folder: string;
  readonly ending: string;
  /** A value as text between tags, in an attribute, or as an address in an attribute. */
  value(path: string, as: 'text' | 'attribute' | 'address' | 'content'): string;
  /** Number of the item, from 0, plus something. */
  index(plus: number): string;
  /** How many items a list has. */
  count(path: string): string;
  given(path: string): string;
  isOn(path: string): string;
  is(path: string, value: string | number): string;
  /** Whether a list has items. */
  hasItems(path: string): string;
  isFirst: string;
  not(condition: string): string;
  /** Whether the item is the chosen one. */
  isChosen(chooser: 'value' | 'values'): string;
  /** Opens, continues and closes a condition. */
  when(condition: string): string;
  orWhen(condition: string): string;
  otherwise: string;
  end: string;
  each(path: string): string;
  endEach: string;
  /** A text of the markup as this language must have it. */
  plain(text: string): string;
  /** Joins what stands before to a tag of the language, which may eat a line end behind it. */
  glue(before: string, after: string): string;
}

/** What a printer has to know besides the pieces. */
export interface PrintContext {
  readonly dialect: Dialect;
  readonly options: readonly PartialOption[];
  readonly chooser?: 'value' | 'values' | undefined;
}

function optionAt(path: string, options: readonly PartialOption[]): PartialOption | undefined {
  const [name, , own] = path.split('.');
  const option = options.find(one => one.name === name);
  return own === undefined ? option : option?.items?.find(item => item.name === own);
}

type Switch = Extract<Piece, {kind: 'switch'}>;

function conditionOf({path, cases}: Switch, index: number, {dialect, chooser}: PrintContext): string {
  const {mode} = cases[index] as Switch['cases'][number];
  const modes = cases.map(one => one.mode);
  if (path.endsWith('.*')) return dialect.isChosen(chooser ?? 'value');
  if (modes.includes(0) && typeof mode === 'number' && mode > 0) return dialect.hasItems(path);
  if (modes.includes(false)) return dialect.isOn(path);
  if (mode === true) return dialect.given(path);
  return dialect.is(path, mode as string | number);
}

/** The cases in the order they are asked, what holds otherwise last. */
function ordered(piece: Switch): Switch {
  const isRest = (mode: unknown): boolean => mode === undefined || mode === false || mode === 0;
  const rest = piece.cases.filter(({mode}) => isRest(mode));
  return {...piece, cases: [...piece.cases.filter(({mode}) => !isRest(mode)), ...rest]};
}

function printSwitch(piece: Switch, context: PrintContext): string {
  const {dialect} = context;
  const {cases, ...rest} = ordered(piece);
  const [first, second, ...more] = cases;
  if (cases.every(({pieces}) => pieces.length === 0) || !first) return '';
  // Only otherwise is there something: the question is turned round rather than a branch left empty.
  if (second && more.length === 0 && first.pieces.length === 0) {
    const condition = dialect.not(conditionOf({...rest, cases}, 0, context));
    return join([dialect.when(condition), print(second.pieces, context), dialect.end], dialect);
  }
  const parts = cases.map(({pieces}, index) => {
    const isLast = index === cases.length - 1;
    if (isLast && pieces.length === 0) return '';
    const condition = (): string => conditionOf({...rest, cases}, index, context);
    const begin =
      index === 0 ? dialect.when(condition()) : isLast ? dialect.otherwise : dialect.orWhen(condition());
    return dialect.glue(begin, print(pieces, context));
  });
  return join([...parts, dialect.end], dialect);
}

function join(parts: readonly string[], dialect: Dialect): string {
  return parts.reduce((text, part) => dialect.glue(text, part), '');
}

/** A partial in a template language. */
export function print(pieces: readonly Piece[], context: PrintContext): string {
  const {dialect, options} = context;
  const parts = pieces.map(piece => {
    switch (piece.kind) {
      case 'text':
        return dialect.plain(piece.text);
      case 'index':
        return dialect.index(piece.plus);
      case 'count':
        return dialect.count(piece.path);
      case 'value': {
        const kind = optionAt(piece.path, options)?.kind;
        if (kind === 'address') return dialect.value(piece.path, 'address');
        if (piece.inAttribute) return dialect.value(piece.path, 'attribute');
        return dialect.value(piece.path, kind === 'content' ? 'content' : 'text');
      }
      case 'switch':
        return printSwitch(piece, context);
      case 'loop': {
        const body = print(piece.body, context);
        const inner = piece.first
          ? join(
              [
                dialect.when(dialect.isFirst),
                print(piece.first, context),
                dialect.otherwise,
                body,
                dialect.end,
              ],
              dialect,
            )
          : body;
        return join([dialect.each(piece.path), inner, dialect.endEach], dialect);
      }
    }
  });
  return join(parts, dialect);
}
