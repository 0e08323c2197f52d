/** A text for people in both languages of the e-services. Indonesian is the legal one (UU 24/2009). */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** Language of the texts shown: Indonesian or English. */
export type Locale = 'id' | 'en';
