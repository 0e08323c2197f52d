import {del, get, set} from 'idb-keyval';

/** What is kept on the phone so that nothing typed is ever lost. Never in localStorage: it holds personal data. */
export interface Draft {
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly page: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Key of the submit, made before the first try and kept until there is an answer. */
  readonly key?: string;
}

/** @unit ms */
const LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;

const nameOf = (service: string): string => `draf:${service}`;

/** The draft of a service, if there is one that is not too old; an old one is deleted. */
export async function readDraft(service: string): Promise<Draft | undefined> {
  try {
    const draft = await get<Draft>(nameOf(service));
    if (draft && Date.now() - draft.savedAt < LIFETIME_MS) return draft;
    if (draft) await del(nameOf(service));
  } catch {
    // Private windows may have no storage; the form works without.
  }
  return undefined;
}

/** Keeps a draft; `false` where this browser has no storage. */
export async function writeDraft(service: string, draft: Omit<Draft, 'savedAt'>): Promise<boolean> {
  try {
    await set(nameOf(service), {...draft, savedAt: Date.now()});
    return true;
  } catch {
    return false;
  }
}

/** Removes a draft: it was sent, or the person asked for it. */
export async function removeDraft(service: string): Promise<void> {
  try {
    await del(nameOf(service));
  } catch {
    // Without storage there is nothing to remove.
  }
}
