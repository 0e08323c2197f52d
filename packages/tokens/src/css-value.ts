import {
  aliasOf,
  resolve,
  type ShadowValue,
  type Token,
  type TokenMap,
  type TokenValue,
} from './token-tree.ts';

function alphaHex(alpha: number): string {
  return Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
}

function shadow(value: ShadowValue, tokens: TokenMap): string {
  const alias = aliasOf(value.color);
  const color = alias === undefined ? value.color : resolve(alias, tokens).value;
  const length = (part: {value: number; unit: string}): string =>
    part.value ? `${part.value}${part.unit}` : '0';
  return `${length(value.offsetX)} ${length(value.offsetY)} ${length(value.blur)} ${plain(color)}`;
}

function plain(value: TokenValue): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('hex' in value) return value.alpha === undefined ? value.hex : value.hex + alphaHex(value.alpha);
  if ('unit' in value) return value.value === 0 ? '0' : `${value.value}${value.unit}`;
  throw new Error('This value has no CSS form.');
}

function list(token: Token, values: readonly unknown[]): string {
  if (token.type === 'cubicBezier') return `cubic-bezier(${values.join(',')})`;
  return values.map(name => (/ /.test(String(name)) ? `"${String(name)}"` : String(name))).join(',');
}

/** The CSS text of a resolved token. */
export function cssValue(token: Token, tokens: TokenMap): string {
  if (token.css !== undefined) return token.css;
  const {value} = token;
  if (Array.isArray(value)) return list(token, value);
  if (token.type === 'shadow') return shadow(value as ShadowValue, tokens);
  return plain(value);
}

/** `color.text.default` → `--kph-color-text-default`. */
export function cssName(path: string): string {
  return `--kph-${path.replaceAll('.', '-')}`;
}
