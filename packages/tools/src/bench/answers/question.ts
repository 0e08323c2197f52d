import {readFileSync} from 'node:fs';
import {kebabName} from '@kepahiang/schemas/identifiers/json-schema.js';
import type {VectorSource} from '../../generate/vectors.ts';
import {at} from '../../place.ts';
import {births} from './births.ts';
import {spelled, unspellable} from './spelled.ts';

/** What a package is asked about a text. A type of identifier is asked whether the text is one. */
export type Subject = string;

/** One question with its answer, decided by hand in the vectors. */
export interface Question {
  readonly subject: Subject;
  /** Typed text may hold separators; strict text is asked as it is stored. */
  readonly layer: 'strict' | 'form';
  readonly text: string;
  readonly expected: Answer;
  /** What is wrong with it, in a few words. */
  readonly note?: string;
}

/** What a package says. Only what it can say is compared. */
export interface Answer {
  /** Whether the text is right; of words, whether it was spelled at all. */
  readonly right: boolean;
  /** Canonical text, sex, birth date or words. */
  readonly value?: string;
}

function source(type: string): VectorSource {
  const path = at('packages/schemas/src/identifiers/vectors', `${kebabName(type)}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as VectorSource;
}

/**
 * The shared vectors of a type as questions. A package has one way to be asked, so a text that is wrong when stored and
 * right when typed is asked once, as typed.
 */
function identifierQuestions(type: string): Question[] {
  const {strict, form} = source(type);
  const typed = new Set(form.map(([text]) => text));
  const asked = (layer: Question['layer'], text: string, expected: Answer): Question => ({
    subject: type,
    layer,
    text,
    expected,
  });
  return [
    ...[...strict.right, ...strict.unusual.map(([text]) => text)].map(text =>
      asked('strict', text, {right: true, value: text}),
    ),
    ...strict.wrong
      .filter(([text]) => !typed.has(text))
      .map(([text, , note]) => ({...asked('strict', text, {right: false}), note})),
    ...form.map(([text, canonical]) =>
      asked('form', text, canonical === null ? {right: false} : {right: true, value: canonical}),
    ),
  ];
}

function birthQuestions(subject: 'nik: kelamin' | 'nik: lahir'): Question[] {
  return source('nik').strict.right.map(text => {
    const born = births[text];
    if (!born) throw new Error(`Kelahiran pada NIK ${text} belum ditulis di births.ts`);
    const value = born[subject === 'nik: kelamin' ? 'sex' : 'date'];
    return {subject, layer: 'strict', text, expected: {right: true, value}};
  });
}

function wordQuestions(): Question[] {
  const asked = (text: string, expected: Answer): Question => ({
    subject: 'terbilang',
    layer: 'strict',
    text,
    expected,
  });
  return [
    ...spelled.map(([digits, words]) => asked(digits, {right: true, value: words})),
    ...unspellable.map(text => asked(text, {right: false})),
  ];
}

/** Every question about a subject: the name of a type, `nik: kelamin`, `nik: lahir` or `terbilang`. */
export function questionsOf(subject: Subject): readonly Question[] {
  if (subject === 'terbilang') return wordQuestions();
  if (subject === 'nik: kelamin' || subject === 'nik: lahir') return birthQuestions(subject);
  return identifierQuestions(subject);
}
