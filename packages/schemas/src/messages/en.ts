import {commonEn} from './common-en.ts';
import {fieldEn} from './field-en.ts';
import type {Catalogue} from './fill.ts';
import {placeEn} from './place-en.ts';
import {spendingGuardEn} from './spending-guard-en.ts';
import {spendingEn} from './spending-en.ts';
import {typeEn} from './type-en.ts';

/** All fault texts in English; a page that only has fields imports `field-en.ts`. */
export const enMessages: Catalogue = {
  ...fieldEn,
  ...typeEn,
  ...commonEn,
  ...placeEn,
  ...spendingEn,
  ...spendingGuardEn,
};
