import {finding, type Fault, type FaultParams} from '@kepahiang/schemas/fault.js';
import {fillText} from '@kepahiang/schemas/messages/fill.js';
import type {Catalogue} from '@kepahiang/schemas/messages/text.js';
import type {Lines} from './lines.ts';

/** Where something stands in a file of rules. */
export type RulePath = readonly (string | number)[];

/** What is wrong at one place of a file of rules, with the reason in words. */
export interface RuleFault extends Fault {
  readonly reason: string;
  /** Line of the text, from 1; absent where no text was given. */
  readonly line?: number;
}

/** A value as a fault may quote it: short, on one line. */
export function quote(value: unknown): string {
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return (plain ? String(value) : '{…}').replace(/\s+/g, ' ').slice(0, 60);
}

/** Faults as they are found; one reading gathers all of them. */
export class RuleReport {
  readonly faults: RuleFault[] = [];
  readonly #texts: Catalogue;
  readonly #lines: Lines | undefined;

  constructor(texts: Catalogue, lines?: Lines) {
    this.#texts = texts;
    this.#lines = lines;
  }

  /** Adds a fault, with its text for people and its line. */
  add(path: RulePath, code: string, params?: FaultParams, line = this.#lines?.lineOf(path)): void {
    const found = finding(code, params);
    this.faults.push({
      ...found,
      path: path.join('.'),
      ...(line === undefined ? {} : {line}),
      reason: fillText(found, 'Nilai', this.#texts),
    });
  }

  /** The faults as they stand in the text, from top to bottom. */
  sorted(): readonly RuleFault[] {
    return this.faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}
