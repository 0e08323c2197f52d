import {monthName} from '@kepahiang/schemas/dates.js';

/** Name of a month by its place in the year, from 0. */
export const monthChoiceLabel = (index: number): string => monthName(index + 1);
