import {identifierKind} from '@kepahiang/schemas/identifiers/registry.js';
import {parseNik} from '@kepahiang/schemas/identifiers/nik.js';
import {terbilang} from '@kepahiang/schemas/terbilang.js';
import {cleaner} from '@kepahiang/schemas/vocabulary/clean-step.js';
import {check} from '@kepahiang/schemas/vocabulary/step.js';
import {comparisonDay} from './day.ts';
import type {Answer, Question} from './question.ts';

function read(type: string, {layer, text}: Question): Answer {
  const kind = identifierKind(type);
  if (!kind) throw new Error(`Jenis ${type} tidak ada di registri`);
  const value = layer === 'form' ? cleaner(kind.cleaning)(text) : text;
  return check(kind.rule)(value, comparisonDay) ? {right: false} : {right: true, value};
}

function born({subject, text}: Question): Answer {
  const nik = parseNik(text, comparisonDay);
  if (!nik.ok) return {right: false};
  const {sex, birthDates} = nik.parts;
  return {right: true, value: subject === 'nik: kelamin' ? sex : birthDates.join(' / ')};
}

/** What this SDK says to a question. */
export function ours(question: Question): Answer {
  const {subject, text} = question;
  if (subject === 'terbilang') {
    try {
      return {right: true, value: terbilang(text)};
    } catch {
      return {right: false};
    }
  }
  return subject.startsWith('nik: ') ? born(question) : read(subject, question);
}
