import {readFileSync} from 'node:fs';

/** A value as the Design Tokens Community Group format writes it, aliases already followed. */
export type TokenValue =
  | string
  | number
  | readonly unknown[]
  | {readonly hex: string; readonly alpha?: number}
  | {readonly value: number; readonly unit: string}
  | ShadowValue;

/** A DTCG shadow; its colour is an alias or a colour. */
export interface ShadowValue {
  readonly color: TokenValue;
  readonly offsetX: {value: number; unit: string};
  readonly offsetY: {value: number; unit: string};
  readonly blur: {value: number; unit: string};
}

/** One token: its dotted path, its type and what the file says. */
export interface Token {
  readonly path: string;
  readonly type: string;
  readonly value: TokenValue;
  /** CSS that DTCG cannot say (a fluid size), used instead of the value. */
  readonly css?: string;
  readonly description?: string;
}

/** Tokens by path. */
export type TokenMap = ReadonlyMap<string, Token>;

const cssExtension = 'go.id.kepahiangkab.css';

type Group = Record<string, unknown>;

function collect(group: Group, path: string, type: string, into: Map<string, Token>): void {
  const ownType = typeof group.$type === 'string' ? group.$type : type;
  if ('$value' in group) {
    const css = (group.$extensions as Record<string, string> | undefined)?.[cssExtension];
    const description = group.$description as string | undefined;
    into.set(path, {
      path,
      type: ownType,
      value: group.$value as TokenValue,
      ...(css === undefined ? {} : {css}),
      ...(description === undefined ? {} : {description}),
    });
    return;
  }
  for (const [key, child] of Object.entries(group)) {
    if (!key.startsWith('$')) collect(child as Group, path ? `${path}.${key}` : key, ownType, into);
  }
}

/** Tokens of some files of this folder, a later file overriding an earlier one. */
export function readTokens(...files: string[]): Map<string, Token> {
  const tokens = new Map<string, Token>();
  for (const file of files) {
    const text = readFileSync(new URL(`${file}.tokens.json`, import.meta.url), 'utf8');
    collect(JSON.parse(text) as Group, '', '', tokens);
  }
  return tokens;
}

/** Path inside `{…}` when a value is an alias. */
export function aliasOf(value: TokenValue): string | undefined {
  return typeof value === 'string' && value.startsWith('{') ? value.slice(1, -1) : undefined;
}

/**
 * The token at the end of a chain of aliases.
 * @throws Error when a link is missing: a build must not ship a hole.
 */
export function resolve(path: string, tokens: TokenMap): Token {
  const token = tokens.get(path);
  if (!token) throw new Error(`Token ${path} is not defined.`);
  const next = aliasOf(token.value);
  return next === undefined ? token : resolve(next, tokens);
}
