/** A text for people in both languages of the e-services. Indonesian is the legal one (UU 24/2009). */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** A {@link Text} of its two languages, for tables of many. */
export function text(id: string, en: string): Text {
  return {id, en};
}

/** Language of the texts shown: Indonesian or English. */
export type Locale = 'id' | 'en';
