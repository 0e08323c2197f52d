import type {Condition, Field, ListField, Page, ServiceDefinition, SimpleField} from './types.ts';

/**
 * Declares a service. Returns the same object with its literal types kept, so that {@link Answers}
 * can be derived from it. What the types cannot say is checked by `definitionFaults` when the registry is built.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineService<const Definition extends ServiceDefinition>(
  definition: Definition,
): Definition {
  return definition;
}

/** A stored file as an answer carries it. */
export interface FileRef {
  /** Opaque id of the upload. */
  readonly id: string;
  readonly name: string;
  /** @unit byte */
  readonly size: number;
  /** Media type found from the magic bytes. */
  readonly type: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
}

type ScalarOf<F> = F extends {type: 'bool'}
  ? boolean
  : F extends {type: 'int' | 'dec'}
    ? number
    : F extends {type: 'enum'; options: readonly {value: infer Value}[]}
      ? Value
      : F extends {type: 'choices'; options: readonly {value: infer Value}[]}
        ? readonly Value[]
        : F extends {type: 'geo'}
          ? {readonly lat: number; readonly lon: number; readonly akurasi_m?: number}
          : F extends {type: 'file'}
            ? F extends {multiple: object}
              ? readonly FileRef[]
              : FileRef
            : string;

type RowOf<Item> = Item extends readonly SimpleField[] ? FieldsOf<Item> : ScalarOf<Item>;
type ValueOf<F> = F extends ListField ? readonly RowOf<F['item']>[] : ScalarOf<F>;
type IsOptional<F> = F extends {when: object}
  ? true
  : F extends {required: true}
    ? false
    : F extends {required: unknown}
      ? true
      : false;

type FieldsOf<Fields extends readonly Field[]> = {
  readonly [F in Fields[number] as IsOptional<F> extends true ? never : F['name']]: ValueOf<F>;
} & {
  readonly [F in Fields[number] as IsOptional<F> extends true ? F['name'] : never]?: ValueOf<F>;
};

type PageFields<P> = P extends Page
  ? P extends {when: object}
    ? Conditional<P['fields'][number]>
    : P['fields'][number]
  : never;
type Conditional<F> = F extends Field ? F & {when: Condition} : never;

/** The answers of some pages as they type them; what may be hidden is optional. */
export type AnswersOf<Pages extends readonly Page[]> = FieldsOf<readonly PageFields<Pages[number]>[]>;

/** The answers of a service as its definition types them; what may be hidden is optional. */
export type Answers<Definition extends ServiceDefinition> = AnswersOf<Definition['pages']>;
