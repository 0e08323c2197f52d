import {commonId} from './common-id.ts';
import {fieldId} from './field-id.ts';
import type {Catalogue} from './fill.ts';
import {placeId} from './place-id.ts';
import {spendingGuardId} from './spending-guard-id.ts';
import {spendingId} from './spending-id.ts';
import {typeId} from './type-id.ts';

/** All fault texts in Indonesian; a page that only has fields imports `field-id.ts`. */
export const idMessages: Catalogue = {
  ...fieldId,
  ...typeId,
  ...commonId,
  ...placeId,
  ...spendingId,
  ...spendingGuardId,
};
