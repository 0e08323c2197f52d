import type {Shape} from '../shape.ts';
import {fitsText} from './rows-text.ts';

/** More rows than this are slow as fields, and nobody types them one by one. */
const rowsMax = 60;

/** Lists of a draft that are so long that they are written as text from the start. */
export function textPaths({properties = {}}: Shape, content: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(properties).flatMap(([name, {items}]) => {
    const rows = content[name];
    return items?.type === 'object' && fitsText(items) && Array.isArray(rows) && rows.length > rowsMax
      ? [name]
      : [];
  });
}
