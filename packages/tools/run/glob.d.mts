export function globSync(patterns: readonly string[], options?: {from?: string}): string[];
