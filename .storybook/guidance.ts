/** What a component's or pattern's text has to say, in this order. */
export const sections = {
  use: 'Gunakan bila',
  avoid: 'Jangan gunakan bila',
  good: 'Lakukan',
  bad: 'Hindari',
  words: 'Isi teks',
  access: 'Aksesibilitas',
} as const;

/** One of the {@link sections}. */
export type Section = keyof typeof sections;

/** A text in its parts. */
export interface Guidance extends Readonly<Partial<Record<Section, string>>> {
  /** What it is, before all sections. */
  readonly lead: string;
  /** Tables and whatever else comes after them. */
  readonly rest: string;
}

const head = new RegExp(`^\\*\\*(${Object.values(sections).join('|')})\\*\\*\\s*`);

/** Reads the parts of a text: each begins with its name in bold, and goes on until the next or until a table. */
export function readGuidance(markdown: string): Guidance {
  const parts: Partial<Record<Section | 'lead' | 'rest', string[]>> = {};
  let at: Section | 'lead' | 'rest' = 'lead';
  for (const block of markdown.trim().split(/\n\s*\n/)) {
    const name = head.exec(block)?.[1];
    if (name) at = (Object.keys(sections) as Section[]).find(key => sections[key] === name)!;
    else if (at !== 'lead') at = /^(\||#)/.test(block) ? 'rest' : at;
    (parts[at] ??= []).push(block.replace(head, ''));
  }
  const text = Object.entries(parts).map(([key, blocks]) => [key, blocks.join('\n\n')]);
  return {lead: '', rest: '', ...(Object.fromEntries(text) as Partial<Guidance>)};
}

/** The sections a text leaves out or leaves empty. */
export function missingSections(markdown: string): string[] {
  const read = readGuidance(markdown);
  return (Object.keys(sections) as Section[]).filter(key => !read[key]?.trim()).map(key => sections[key]);
}
