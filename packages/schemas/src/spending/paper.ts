import * as z from 'zod/mini';
import {kodeSkpd} from '../identifiers/kode-skpd.ts';
import type {Text} from '../text.ts';
import {chainRoles, type ChainDocument} from './chain.ts';
import {code, count, day, documentId, line, list, moment, sha256} from './part.ts';
import {ruled, type Needed} from './rule.ts';
import {eventsOf, statesOf} from './transitions.ts';

/** A document of spending: its schema with what documentation and JSON Schema files say of it. */
export interface DocumentDefinition<Schema extends z.ZodMiniType = z.ZodMiniType> {
  /** Stable key, kebab-case; the name of its JSON Schema file. */
  readonly id: string;
  /** Date of this version. */
  readonly version: string;
  readonly title: Text;
  readonly summary: Text;
  /** The law or standard that asks for it. */
  readonly source: string;
  readonly schema: Schema;
}

/** Declares a document. */
/* @__NO_SIDE_EFFECTS__ */
export function defineDocument<Schema extends z.ZodMiniType>(
  definition: DocumentDefinition<Schema>,
): DocumentDefinition<Schema> {
  return definition;
}

const makeAttachment = () =>
  ruled({
    /** Kind of attachment, as `attachment.required` of the regency names it. */
    type: code,
    name: line(120),
    /** Media type, `application/pdf`. */
    mime: line(100),
    /** @unit byte */
    size: count(1, 1_000_000_000),
    sha256,
  });
/** A file that belongs to a document. */
export const attachment = /* @__PURE__ */ makeAttachment();

const makeSignature = () =>
  ruled({
    /** Who signed: a NIP, or the name of a KDH, who has none. */
    user: line(100),
    at: moment,
    /** SHA-256 of what was signed. */
    sha256: z.exactOptional(sha256),
  });
/** A signature under a paper. */
export const signature = /* @__PURE__ */ makeSignature();

/**
 * Fields every paper has: id, number, date, fiscal year, SKPD, unit, attachments and the version of the optimistic lock.
 * @source cashless.md 4.1
 */
export const paperFields = () => ({
  id: documentId,
  nomor: line(100),
  tanggal: day,
  tahunAnggaran: count(2003, 2099),
  skpd: kodeSkpd,
  unit: z.exactOptional(line(100)),
  attachments: list(attachment, 0, 200),
  /** Counts the steps. */
  version: count(0, 1_000_000),
});

/** The steps a document has taken: events, states and roles as its rows of the transition table have them. */
export const historyOf = <Doc extends ChainDocument>(doc: Doc) =>
  list(
    ruled({
      event: z.enum(eventsOf(doc)),
      from: z.enum(statesOf(doc)),
      to: z.enum(statesOf(doc)),
      role: z.enum(chainRoles),
      /** The person (NIP), the bank or the scheduler. */
      user: line(100),
      at: moment,
      note: z.exactOptional(line(500)),
    }),
    0,
    500,
  );

/**
 * Fields of a paper with a life of its own: those of {@link paperFields}, its status and history. The number is given when
 * the paper is handed in, so a draft may have none.
 * @source cashless.md 4.1, 4.2
 */
export const chainFields = <Doc extends ChainDocument>(doc: Doc) => ({
  ...paperFields(),
  nomor: z.exactOptional(line(100)),
  status: z.enum(statesOf(doc)),
  history: historyOf(doc),
});

/** A paper that has left its draft has a number. @source cashless.md 4.2 */
export const numbered: Needed<'nomor'> = {
  need: 'nomor',
  when: {field: 'status', op: 'ne', value: 'DRAFT'},
};
