import {kindOf, withoutNull, type Shape} from '../shape.ts';

type Values = Readonly<Record<string, unknown>>;

/** What somebody was writing. */
export interface Kept {
  readonly values: Values;
  /** Lists written as text. */
  readonly asText: readonly string[];
}

const keyOf = (name: string): string => `kph-dokumen-${name}`;

/** Numbers of persons and accounts do not stay in the browser. */
function isPersonal(name: string, shape: Shape): boolean {
  const kind = kindOf(shape);
  if (kind === 'nik' || kind === 'npwp' || kind === 'hash') return true;
  return kind === 'digits' && /^(rekening|accountNo)$/.test(name);
}

const holdsPersonal = ({properties = {}}: Shape): boolean =>
  Object.entries(properties).some(([name, shape]) => isPersonal(name, shape));

function stripped(name: string, shape: Shape, value: unknown): unknown {
  const {shape: own} = withoutNull(shape);
  if (isPersonal(name, own)) return undefined;
  const {items, properties} = own;
  if (items && typeof value === 'string') return holdsPersonal(items) ? undefined : value;
  if (items && Array.isArray(value))
    return Array.from(value as unknown[]).map(one => stripped(name, items, one));
  if (!properties || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(properties).map(([inner, one]) => [inner, stripped(inner, one, (value as Values)[inner])]),
  );
}

/** What of the values of a form may be kept. */
export const withoutPersonal = (shape: Shape, values: Values): Values =>
  stripped('', shape, values) as Values;

/** Keeps what is being written until this tab is closed, without numbers of persons and accounts. */
export function keepWriting(name: string, shape: Shape, {values, asText}: Kept): void {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify({values: withoutPersonal(shape, values), asText}));
  } catch {
    // Full or forbidden: what is written lasts as long as the page.
  }
}

/** What was written before a reload; nothing where nobody has begun. */
export function keptWriting(name: string): Kept | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null') as Kept | undefined;
  } catch {
    return undefined;
  }
}

/** The server has it. */
export function forgetWriting(name: string): void {
  try {
    sessionStorage.removeItem(keyOf(name));
  } catch {
    // There was nothing.
  }
}
