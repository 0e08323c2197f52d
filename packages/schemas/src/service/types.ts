import type {Text} from '../text.ts';

/** A value a condition or a derivation compares with. */
export type Scalar = string | number | boolean;

/**
 * A condition as data. Only fields asked *earlier* may be named; a hidden or empty field equals nothing.
 * `all`, `any` and `not` nest.
 */
export type Condition =
  | {readonly field: string; readonly op: 'eq' | 'ne'; readonly value: Scalar}
  | {readonly field: string; readonly op: 'in' | 'notIn'; readonly value: readonly Scalar[]}
  | {readonly field: string; readonly op: 'gt' | 'gte' | 'lt' | 'lte'; readonly value: number}
  | {readonly field: string; readonly op: 'filled'}
  | {readonly all: readonly Condition[]}
  | {readonly any: readonly Condition[]}
  | {readonly not: Condition};

/** A quantity in a rule: an answer, a constant, today or now, or a small calculation over them. */
export type Term =
  | {readonly value: Scalar}
  | {readonly today: true; readonly plusDays?: number; readonly plusMonths?: number}
  | {readonly now: true}
  | {readonly field: string; readonly plusDays?: number; readonly plusMonths?: number}
  | {readonly sum: readonly Term[]}
  | {readonly product: readonly Term[]}
  | {readonly ceilDiv: readonly [Term, Term]}
  | {readonly lookup: string; readonly table: Readonly<Record<string, Scalar>>}
  /** Part of a text answer: characters `at`, or the piece with this index (from 0) between separators. */
  | {readonly part: string; readonly at: readonly [from: number, to: number]}
  | {readonly part: string; readonly by: string; readonly index: number}
  /** Text made of terms, one behind the other. */
  | {readonly join: readonly Term[]}
  /** `then` where the number in a term is more than `over`, else `otherwise`. */
  | {readonly number: Term; readonly over: number; readonly then: Scalar; readonly otherwise: Scalar};

interface RuleBase {
  /** Path of the field that carries the fault. */
  readonly at: string;
  /** Fault code, `service.reason`; its text stands beside it. */
  readonly code: string;
  /** What to mend. `{kiri}` and `{kanan}` are the two sides of a comparison. Absent: the catalogue has it. */
  readonly text?: Text;
  /** A warning is shown and kept in the record, and never blocks. */
  readonly severity?: 'error' | 'warning';
  readonly when?: Condition;
}

/** A place of an amount: a money field, or a money field of each row of a list. */
export type Amount = string | {readonly list: string; readonly by: string};

/** A rule over several fields as data; any language can evaluate it (`x-rules` of the JSON Schema). */
export type Rule =
  | (RuleBase & {
      readonly rule: 'compare';
      readonly left: Term;
      readonly op: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
      readonly right: Term;
    })
  | (RuleBase & {readonly rule: 'oneOf'; readonly fields: readonly string[]})
  /** Exactly one of the fields has an answer. */
  | (RuleBase & {readonly rule: 'exactlyOne'; readonly fields: readonly string[]})
  | (RuleBase & {readonly rule: 'unique'; readonly list: string; readonly by?: string})
  /** An amount equals the sum of others, to the sen; what has no answer counts nothing. `{kiri}` and `{kanan}` are money. */
  | (RuleBase & {readonly rule: 'balance'; readonly total: Amount; readonly parts: readonly Amount[]})
  /** A code lies below another one: it begins with it, followed by `by`. */
  | (RuleBase & {readonly rule: 'prefix'; readonly field: string; readonly of: string; readonly by: string})
  /** The date in a number (see the step `date`) can be the one in another field. `{kiri}` is read, `{kanan}` was answered. */
  | (RuleBase & {
      readonly rule: 'dateIn';
      readonly field: string;
      readonly slice: readonly [from: number, to: number];
      readonly form: string;
      readonly plus40?: true;
      readonly equals: string;
    })
  /** No two rows of a list, of the same `by`, share a day. */
  | (RuleBase & {
      readonly rule: 'overlap';
      readonly list: string;
      readonly from: string;
      readonly to: string;
      readonly by: string;
    })
  /** Two rows of a list may share `by` only if they share `unless`, too. `{kiri}` and `{kanan}` are the numbers of the rows. */
  | (RuleBase & {
      readonly rule: 'shared';
      readonly list: string;
      readonly by: string;
      readonly unless?: string;
    })
  /** Two names are of the same words, whatever their order, titles and case. */
  | (RuleBase & {readonly rule: 'similar'; readonly fields: readonly [string, string]})
  /** The answers together stand in a table the check was given; nothing is said without that table. */
  | (RuleBase & {readonly rule: 'member'; readonly fields: readonly string[]; readonly table: string});

/** One choice. Its value is what is stored; `when` hides it for answers given earlier. */
export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly when?: Condition;
}

/** Which mask a value wears on screens, logs and prints (identifiers.md 1.5). */
export type Privacy =
  'nik' | 'phone' | 'email' | 'name' | 'address' | 'birthDate' | 'lastTwo' | 'lastFour' | 'health';

interface FieldBase {
  /** Name in the record and on the wire; the documents' own name. */
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Whether an answer must be given; a condition makes it depend on earlier answers. Default `true`. */
  readonly required?: boolean | Condition;
  /** The field exists only while this holds; hidden it is neither validated nor sent. */
  readonly when?: Condition;
  readonly autocomplete?: string;
  readonly privacy?: Privacy;
  /** While a condition holds the answer is this value and cannot be changed. */
  readonly derive?: readonly {readonly when: Condition; readonly value: Scalar}[];
}

/** One or several lines of text; lengths in characters. */
export interface TextField extends FieldBase {
  readonly type: 'text' | 'area';
  readonly minLength?: number;
  readonly maxLength: number;
  /** Regular expression source for JavaScript (`v`) and PCRE, with the text of its fault. */
  readonly pattern?: {readonly source: string; readonly code: string; readonly text: Text};
  readonly upperCase?: boolean;
}
/** One of several choices. */
export interface EnumField extends FieldBase {
  readonly type: 'enum';
  readonly options: readonly Option[];
  /** Radios (default up to 7 choices) or a select. */
  readonly widget?: 'radio' | 'select';
}
/** Several of several choices. */
export interface ChoicesField extends FieldBase {
  readonly type: 'choices';
  readonly options: readonly Option[];
}
/** Yes or no as two radios, or one box to tick. */
export interface BoolField extends FieldBase {
  readonly type: 'bool';
  readonly widget?: 'yesNo' | 'checkbox';
  /** The box must be ticked to go on. */
  readonly mustBeTrue?: true;
}
/** A number; `unit` is shown behind the box. */
export interface NumberField extends FieldBase {
  readonly type: 'int' | 'dec';
  readonly min?: number;
  readonly max?: number;
  /** The value must stay below this one. */
  readonly below?: number;
  /** The value must be above this one. */
  readonly above?: number;
  readonly unit?: Text;
}
/** Types whose whole rule belongs to the type. */
export interface PlainField extends FieldBase {
  readonly type: 'money' | 'date' | 'datetime' | 'time' | 'nik' | 'nib' | 'nip' | 'norm' | 'phone' | 'email';
}
/** Any type of identifier, by the name of its strict schema. */
export interface IdentifierField extends FieldBase {
  readonly type: 'identifier';
  /** For example `npwp`. */
  readonly of: string;
}
/** A desa or kelurahan of the regency; with `orOpd` an agency (`opd:<slug>`) is an answer too. */
export interface VillageField extends FieldBase {
  readonly type: 'desa';
  readonly orOpd?: boolean;
}
/** A point in the regency: `{lat, lon, akurasi_m?}` in decimal degrees. */
export interface GeoField extends FieldBase {
  readonly type: 'geo';
}
/** Kinds of files, each known by extension and magic bytes. */
export type FileKind = 'jpg' | 'png' | 'webp' | 'pdf';
/** One file, or several with `multiple`. */
export interface FileField extends FieldBase {
  readonly type: 'file';
  readonly accept: readonly FileKind[];
  /** @unit byte */
  readonly maxBytes?: number;
  readonly multiple?: {readonly max: number};
  /** Offers the camera first on phones. */
  readonly capture?: boolean;
}
/** A field that stands alone in a list row or on a page, not a list itself. */
export type SimpleField =
  | TextField
  | EnumField
  | ChoicesField
  | BoolField
  | NumberField
  | PlainField
  | IdentifierField
  | VillageField
  | GeoField
  | FileField;
/** Rows of the same fields (`item` an array: rows are objects) or of one value (`item` a field). */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly min: number;
  readonly max: number;
  readonly item: SimpleField | readonly SimpleField[];
  /** Name of one row, for example "Anggota". */
  readonly itemLabel: Text;
}
/** Any field of a service. */
export type Field = SimpleField | ListField;

/** One page of questions: one thing per page. */
export interface Page {
  readonly id: string;
  readonly title: Text;
  readonly hint?: Text;
  /** Section of the task list this page belongs to. */
  readonly section?: Text;
  readonly when?: Condition;
  readonly fields: readonly Field[];
}

/** What the service costs. Rates are dated data with their legal basis; free is said, not left out. */
export interface Fee {
  readonly kind: 'GRATIS' | 'RETRIBUSI' | 'TARIF_BLUD';
  readonly when?: Condition;
  /** What the fee is for, or why it is free. */
  readonly note?: Text;
  /** Versioned tariff rows; `amount` null while the regulation that sets it is not yet loaded. */
  readonly tariff?: readonly {
    readonly code: string;
    readonly unit: Text;
    readonly amount: string | null;
    readonly validFrom: string;
    readonly legalBasis: string;
  }[];
}

/** How long it takes. The first row whose condition holds counts. */
export interface Duration {
  /** @unit working days of `calendar` */
  readonly workingDays: number;
  readonly when?: Condition;
  readonly note?: Text;
}

/** Deadline of a step within the whole, for example the call-back in an emergency. */
export interface Stage {
  readonly name: Text;
  readonly workingDays: number;
  readonly when?: Condition;
}

/** Where people complain about the service. */
export interface ComplaintChannel {
  readonly kind: 'sp4n-lapor' | 'telepon' | 'whatsapp' | 'email' | 'loket' | 'situs';
  readonly label: Text;
  /** Address or number as shown; `null` while the OPD has not supplied it and the channel is the OPD's desk. */
  readonly contact: string;
}

/**
 * The 14 components of the standard of service. The first six must be published; without fee, duration or
 * complaint channel a definition does not compile.
 * @source UU 25/2009 art. 21; PermenPANRB 15/2014.
 */
export interface ServiceStandard {
  readonly requirements: readonly Text[];
  readonly procedure: readonly Text[];
  readonly duration: readonly [Duration, ...Duration[]];
  readonly fee: readonly [Fee, ...Fee[]];
  readonly product: Text;
  readonly complaints: readonly [ComplaintChannel, ...ComplaintChannel[]];
  readonly stages?: readonly Stage[];
  readonly legalBasis?: readonly string[];
  readonly facilities?: Text;
  readonly staffCompetence?: Text;
  readonly internalSupervision?: Text;
  readonly staffCount?: Text;
  readonly serviceGuarantee?: Text;
  readonly safetyGuarantee?: Text;
  readonly evaluation?: Text;
}

/** What the applicant gets, and the letter number it carries. */
export interface ServiceResult {
  readonly name: Text;
  readonly letter?: {
    /** Archive classification code, the first part of the letter number. @source Permendagri 83/2022 */
    readonly classification: string;
    readonly unit: string;
  };
  /** @unit months the result is valid */
  readonly validMonths?: number;
}

/** Everything about one service. Form, checks, API, schema, pages, docs and stories are derived from it. */
export interface ServiceDefinition {
  /** Stable key, kebab-case. */
  readonly id: string;
  /** Date of this version of the definition. */
  readonly version: string;
  /** Slug of the OPD in the registry. */
  readonly opd: string;
  /** Verb phrase for the heading of the start page. */
  readonly title: Text;
  /** Name of the service. */
  readonly name: Text;
  readonly summary: Text;
  /** Who may use it. */
  readonly audience: Text;
  /** What to have at hand before starting. */
  readonly prepare?: readonly Text[];
  /** Said above everything else, for example that emergencies call 119. */
  readonly notice?: Text;
  readonly standard: ServiceStandard;
  readonly calendar: 'kantor' | 'rsud' | 'setiap-hari';
  readonly pages: readonly Page[];
  readonly rules?: readonly Rule[];
  /** State machine; default the permit machine of services.md 3.12. */
  readonly machine?: 'izin' | 'laporan';
  /** Whether a technical inspection stands between verification and approval (permit machine). Default false. */
  readonly technicalStep?: boolean;
  readonly result: ServiceResult;
  /** Extra texts per state for notices; each state has a default text. */
  readonly notifications?: Readonly<Record<string, Text>>;
}

/** The part of a definition that answers are checked by; forms of officers have only this. */
export type AnswerForm = Pick<ServiceDefinition, 'pages' | 'rules'>;
