import {addMonths, dateWib} from '@kepahiang/schemas/dates.js';

/** This month and the eleven before it, newest first, as `YYYY-MM`. */
export function recentMonths(): string[] {
  const first = `${dateWib(new Date()).slice(0, 7)}-01`;
  return Array.from({length: 12}, (_, index) => addMonths(first, -index).slice(0, 7));
}
