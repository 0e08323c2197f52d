/** The parts of a text that say something, joined. @internal */
export function words(...parts: readonly string[]): string {
  return parts
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
    .join(' ');
}

/** A reference without the words that say there is none. @internal */
export function referenceOf(text: string): string | undefined {
  const bare = text.trim();
  return bare === '' || bare === 'NOTPROVIDED' || bare === 'NONREF' ? undefined : bare;
}
