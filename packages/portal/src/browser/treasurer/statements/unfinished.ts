/** An upload that was cut off: which one it is at the server, and which file it was. */
export interface Unfinished {
  readonly id: string;
  readonly size: number;
  readonly lastModified: number;
  readonly format: string;
}

const key = 'kph-rekening-koran';

/** Keeps an upload for after a reload. Without the name of the file, which may say whose account it is. */
export function keepUnfinished({size, lastModified}: File, format: string, id: string): void {
  sessionStorage.setItem(key, JSON.stringify({id, size, lastModified, format} satisfies Unfinished));
}

/** The upload to go on with when this file is chosen again; `undefined` for any other file. */
export function unfinishedOf({size, lastModified}: File, format: string): string | undefined {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Unfinished | null;
  const isSame = kept?.size === size && kept.lastModified === lastModified && kept.format === format;
  return isSame ? kept.id : undefined;
}

/** The upload has come to its end, or was thrown away. */
export function forgetUnfinished(): void {
  sessionStorage.removeItem(key);
}
