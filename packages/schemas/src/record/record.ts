import type {AnswersOf} from '../service/define.ts';
import type {AnswerForm, Field, Page, Rule} from '../service/types.ts';
import type {Text} from '../text.ts';

/**
 * A record as data: what is stored or sent, without a form of its own. Its fast check, zod schema, types and JSON Schema are
 * derived, as those of a service are.
 */
export interface RecordDefinition extends AnswerForm {
  /** Stable key, kebab-case. */
  readonly id: string;
  /** Date of this version. */
  readonly version: string;
  readonly title: Text;
  readonly summary: Text;
  /** The law or standard that asks for it. */
  readonly source: string;
}

/** What is written to declare a record: its fields and rules, or the pages of a form it shares with one. */
export type RecordInput = Omit<RecordDefinition, 'pages'> &
  ({readonly pages: readonly Page[]} | {readonly fields: readonly Field[]});

type PagesOf<Input> = Input extends {pages: infer Pages extends readonly Page[]}
  ? Pages
  : Input extends {fields: infer Fields extends readonly Field[]}
    ? readonly [{readonly id: string; readonly title: Text; readonly fields: Fields}]
    : never;

/** Declares a record; its literal types are kept, so that {@link RecordOf} can be derived. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRecord<const Input extends RecordInput>(
  input: Input,
): RecordDefinition & {readonly pages: PagesOf<Input>; readonly rules?: readonly Rule[]} {
  const pages = 'fields' in input ? [{id: input.id, title: input.title, fields: input.fields}] : input.pages;
  return {...input, pages: pages as unknown as PagesOf<Input>};
}

/** A right record as its definition types it. */
export type RecordOf<Definition extends RecordDefinition> = AnswersOf<Definition['pages']>;
