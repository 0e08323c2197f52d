import type {Catalogue} from './fill.ts';
import {
  answerId,
  textId,
  choiceId,
  numberId,
  dateId,
  rupiahId,
  nikId,
  nibId,
  nipId,
  rmId,
  phoneId,
  emailId,
  geoId,
  fileId,
  workId,
} from './field-parts-id.ts';

/** Texts in Indonesian of what the fields of forms can find: what is wrong, then how to mend it. Without blame. */
export const fieldId: Catalogue = {
  ...answerId,
  ...textId,
  ...choiceId,
  ...numberId,
  ...dateId,
  ...rupiahId,
  ...nikId,
  ...nibId,
  ...nipId,
  ...rmId,
  ...phoneId,
  ...emailId,
  ...geoId,
  ...fileId,
  ...workId,
};
