import type {StoredDocument} from '@kepahiang/schemas/spending/stored.js';
import {statesOf} from '@kepahiang/schemas/spending/transitions.js';

/** Where a paper without a life stands, always. */
export const recorded = 'TERCATAT';

/** Where a document begins. */
export const initialState = ({chain}: Pick<StoredDocument, 'chain'>): string =>
  chain === undefined ? recorded : statesOf(chain)[0]!;
