import type {Text} from '../text.ts';
import {enMessages} from '../messages/en.ts';
import {idMessages} from '../messages/id.ts';
import type {EmvCode, EmvObject} from '../vocabulary/emv-step.ts';
import type {CleanStep} from '../vocabulary/clean-step.ts';
import type {Step} from '../vocabulary/step.ts';
import type {IdentifierKind, IdentifierMeta} from './identifier.ts';

/** JSON Schema (draft 2020-12) of one identifier, with what JSON Schema cannot say as data beside it. */
export interface IdentifierJsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly type: 'string';
  readonly pattern: string;
  /** @unit characters */
  readonly maxLength: number;
  readonly examples: readonly string[];
  /** The whole rule in the words of `vocabulary/README.md`; `pattern` is only its coarse part. */
  readonly 'x-rules': readonly Omit<Step, 'test'>[];
  /** How typed text becomes canonical. */
  readonly 'x-clean': readonly Omit<CleanStep, 'apply'>[];
  /** What may be seen of a value where it is not needed; absent: it is public. */
  readonly 'x-hide'?: IdentifierMeta['hide'];
  /** Groups for reading, each `#` a character. */
  readonly 'x-group'?: string;
  /** Attributes of an `<input>` for it. */
  readonly 'x-input': {readonly inputmode: string; readonly autocomplete: string; readonly maxLength: number};
  /** The sentences for people, by the codes that the rule can report. */
  readonly 'x-texts': Readonly<Record<string, Text>>;
}

/** A step as it stands in JSON. */
type StepWords = Omit<Step, 'test' | 'faults'> &
  Partial<Pick<EmvCode, 'objects'>> & {
    readonly faults?: Step['faults'];
    readonly then?: readonly Step[];
    readonly else?: readonly Step[];
    readonly of?: unknown;
  };

function objectCodes(objects: readonly EmvObject[]): string[] {
  return objects.flatMap(({fault, inside}) => [...(fault ? [fault] : []), ...objectCodes(inside ?? [])]);
}

/** Codes in a step's own words: `fault`, or `faults` as a list or by name. */
function stepCodes(step: StepWords): string[] {
  return [
    ...(step.fault ? [step.fault] : []),
    ...Object.values(step.faults ?? {}),
    ...objectCodes(step.objects ?? []),
    ...faultCodes([...(step.then ?? []), ...(step.else ?? [])]),
    ...(typeof step.of === 'function' ? faultCodes((step.of as () => readonly Step[])()) : []),
  ];
}

/** Every code a rule can report, warnings too, each once; of an `as` those of the other type, for `{pesan}`. */
export function faultCodes(rule: readonly Step[]): string[] {
  return [...new Set(rule.flatMap(step => stepCodes(step as StepWords)))];
}

function textsOf(rule: readonly Step[]): Record<string, Text> {
  return Object.fromEntries(
    faultCodes(rule).map(code => [code, {id: idMessages[code] ?? code, en: enMessages[code] ?? code}]),
  );
}

/** Functions go, data stays. */
const dataOf = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;

/** Name of the files of a type: `noKk` → `no-kk`. */
export function kebabName(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

/** The JSON Schema of an identifier, for backends in other languages. */
export function identifierJsonSchema({name, meta, rule, cleaning}: IdentifierKind): IdentifierJsonSchema {
  const {maxLength} = meta;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kepahiang:jenis:${name}`,
    title: meta.title,
    type: 'string',
    pattern: meta.pattern,
    maxLength,
    examples: meta.examples,
    'x-rules': dataOf(rule),
    'x-clean': dataOf(cleaning),
    ...(meta.hide ? {'x-hide': meta.hide} : {}),
    ...(meta.group ? {'x-group': meta.group} : {}),
    'x-input': {inputmode: meta.inputmode ?? 'text', autocomplete: meta.autocomplete ?? 'off', maxLength},
    'x-texts': textsOf(rule),
  };
}
