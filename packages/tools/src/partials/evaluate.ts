import type {Mode} from './render.ts';
import type {Piece} from './pieces.ts';

/** Options as a page gives them. */
export type Values = Readonly<Record<string, unknown>>;

function escape(value: unknown): string {
  return String(value).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

interface Scope {
  readonly values: Values;
  readonly item?: unknown;
  readonly index: number;
}

function valueAt(path: string, {values, item}: Scope): unknown {
  const [name = '', , own] = path.split('.');
  if (!path.includes('.@')) return values[name];
  return own === undefined ? item : (item as Values)[own];
}

function isChosen({values, item}: Scope): boolean {
  const own = (item as Values)['value'];
  return Array.isArray(values['values']) ? values['values'].includes(own) : values['value'] === own;
}

/** How an option is given, in the words of the cases of a switch. */
function modeAt(path: string, modes: readonly Mode[], scope: Scope): Mode {
  if (path.endsWith('.*')) return isChosen(scope) ? true : undefined;
  const value = valueAt(path, scope);
  if (Array.isArray(value)) return value.length === 0 ? 0 : modes.find(mode => mode !== 0);
  if (modes.includes(false)) return value === true;
  if (modes.includes(true)) return value === undefined || value === '' ? undefined : true;
  return modes.includes(value as Mode) ? (value as Mode) : modes.at(-1);
}

/** What a partial writes for these options, in our own engine: the proof that the partial says what the template says. */
export function evaluate(pieces: readonly Piece[], values: Values, inner?: Scope): string {
  const scope = inner ?? {values, index: 0};
  return pieces
    .map(piece => {
      switch (piece.kind) {
        case 'text':
          return piece.text;
        case 'index':
          return String(scope.index + piece.plus);
        case 'count':
          return String((values[piece.path] as readonly unknown[] | undefined)?.length ?? 0);
        case 'value':
          return escape(valueAt(piece.path, scope) ?? '');
        case 'switch': {
          const mode = modeAt(
            piece.path,
            piece.cases.map(one => one.mode),
            scope,
          );
          return evaluate(piece.cases.find(one => one.mode === mode)?.pieces ?? [], values, scope);
        }
        case 'loop': {
          const items = (values[piece.path] as readonly unknown[] | undefined) ?? [];
          return items
            .map((item, index) =>
              evaluate(index === 0 && piece.first ? piece.first : piece.body, values, {values, item, index}),
            )
            .join('');
        }
      }
    })
    .join('');
}
