import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import type {CheckContext} from '@kepahiang/schemas/service/read.js';
import type {Places} from '@kepahiang/schemas/wilayah/places.js';

/** The context of a check in the browser: what was typed, now, in this regency. The server checks again by its own clock. */
export function formContext(places: Places, moment = new Date()): CheckContext {
  return {mode: 'form', today: dateWib(moment), now: instantWib(moment), places};
}
