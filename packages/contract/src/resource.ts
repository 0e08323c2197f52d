import type {Role} from '@kepahiang/schemas/role.js';
import type {output, input, ZodMiniType} from 'zod/mini';
import type {ProblemCode} from './problem.ts';

/** Where every path of the contract is mounted. A new major of the API gets a new prefix. */
export const apiPrefix = '/api/v1';

/** Longest list of rows one call may ask for. */
export const pageLimit = 100;

/** HTTP methods the contract uses. */
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/**
 * Whose data an operation touches.
 *
 * - `publik`: nobody's in particular; anyone may call;
 * - `rahasia`: the holder of an unguessable id (an attachment before it is sent);
 * - `sendiri`: the citizen's own application;
 * - `opd`: only the office the officer works for;
 * - `semua`: every office (auditors).
 */
export type Scope = 'publik' | 'rahasia' | 'sendiri' | 'opd' | 'semua';

/** What an operation takes. Path parameters are read from the path itself. */
export interface OperationInput {
  readonly query?: ZodMiniType;
  readonly body?: ZodMiniType;
  /** Kind of body; `json` unless told. */
  readonly bodyType?: 'json' | 'octet';
  /** Request headers it needs: name in lower case → what it says. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an operation answers when all is well. */
export interface OperationOutput {
  readonly status: 200 | 201 | 204;
  readonly schema?: ZodMiniType;
  /** `octet` for the bytes of a file; `json` unless told. */
  readonly type?: 'json' | 'octet';
}

/** One operation of the API as data: from it come routes, client methods, OpenAPI and the access matrix of the tests. */
export interface Operation {
  readonly method: Method;
  readonly path: `/${string}`;
  readonly summary: string;
  readonly input: OperationInput;
  readonly output: OperationOutput;
  readonly problems: readonly ProblemCode[];
  /** Who may call. `publik` means anyone, with or without a session. */
  readonly roles: readonly Role[];
  readonly scope: Scope;
  /** Whether the caller must send an `Idempotency-Key`, which makes repeating it safe. */
  readonly idempotent: boolean;
}

/** A named set of operations. */
export type Resource = Readonly<Record<string, Operation>>;

/**
 * Writes an operation down with its exact types. It does nothing at run time, so an operation that a page does
 * not import leaves no trace in its bundle.
 */
// @__NO_SIDE_EFFECTS__
export function operation<const O extends Operation>(it: O): O {
  return it;
}

type ParamNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;
/** Leaves out what is `never`, and makes what may be `undefined` optional. */
type Present<T> = {
  readonly [K in keyof T as [T[K]] extends [never] ? never : undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as [T[K]] extends [never] ? never : undefined extends T[K] ? K : never]?: T[K];
};

/** Nothing that is given is changed, so constants may be given as they are. */
type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? {readonly [K in keyof T]: DeepReadonly<T[K]>}
    : T;

/** What a caller gives for an operation: path parameters, query, body and headers, each only where it exists. */
export type InputOf<O extends Operation> = Present<{
  params: [ParamNames<O['path']>] extends [never] ? never : Readonly<Record<ParamNames<O['path']>, string>>;
  query: O['input'] extends {query: infer Q extends ZodMiniType} ? DeepReadonly<input<Q>> : never;
  body: O['input'] extends {bodyType: 'octet'}
    ? Blob | Uint8Array<ArrayBuffer>
    : O['input'] extends {body: infer B extends ZodMiniType}
      ? DeepReadonly<input<B>>
      : never;
  headers: O['input'] extends {headers: infer H} ? Readonly<Record<Extract<keyof H, string>, string>> : never;
}>;

/** What an operation resolves to: its JSON, the bytes of a file, or nothing. */
export type OutputOf<O extends Operation> = O['output'] extends {schema: infer S extends ZodMiniType}
  ? output<S>
  : O['output'] extends {type: 'octet'}
    ? Blob
    : undefined;

/** Puts path parameters into a path, each percent-encoded. */
export function fillPath(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
