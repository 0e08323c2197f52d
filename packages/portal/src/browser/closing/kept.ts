import {readDraft, removeDraft, writeDraft} from '../apply/draft.ts';

/** Answers of a form by the names of its fields. */
export type Answers = Readonly<Record<string, unknown>>;

/** What was typed and not yet taken by the server, with the key of the submit. */
export interface Kept {
  readonly answers: Answers;
  readonly key?: string;
}

/** Private windows may have no storage: there what was typed lasts as long as the page. */
const here = new Map<string, Kept>();

/** What was typed before; nothing for a form nobody has touched. */
export async function keptAnswers(name: string): Promise<Kept> {
  return here.get(name) ?? (await readDraft(name)) ?? {answers: {}};
}

/** Keeps what is being typed. */
export function keepAnswers(name: string, kept: Kept): void {
  here.set(name, kept);
  void writeDraft(name, {version: '1', page: '', ...kept});
}

/** The server has it. */
export async function forgetAnswers(name: string): Promise<void> {
  here.delete(name);
  await removeDraft(name);
}
