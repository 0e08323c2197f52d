/** An upload that was cut off: which one it is at the server, and which file it was. */
interface Unfinished {
  readonly id: string;
  readonly size: number;
  readonly lastModified: number;
  /** What the file was sent as: a file sent as something else is another upload. */
  readonly as: string;
}

/** The last upload of one place, kept for after a reload. */
export interface UnfinishedUpload {
  /** Without the name of the file, which may say whose account it is. */
  keep(file: File, as: string, id: string): void;
  /** The upload to go on with when this file is chosen again; `undefined` for any other file. */
  of(file: File, as: string): string | undefined;
  /** It has come to its end, or was thrown away. */
  forget(): void;
}

/** Remembers uploads under a name of its own until the tab is closed. */
export function unfinishedUpload(key: string): UnfinishedUpload {
  return {
    keep({size, lastModified}, as, id) {
      sessionStorage.setItem(key, JSON.stringify({id, size, lastModified, as} satisfies Unfinished));
    },
    of({size, lastModified}, as) {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Unfinished | null;
      const isSame = kept?.size === size && kept.lastModified === lastModified && kept.as === as;
      return isSame ? kept.id : undefined;
    },
    forget() {
      sessionStorage.removeItem(key);
    },
  };
}
