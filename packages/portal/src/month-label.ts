import {monthName} from '@kepahiang/schemas/dates.js';

/** A month `YYYY-MM` as people name it: "Oktober 2026". */
export function monthLabel(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}
