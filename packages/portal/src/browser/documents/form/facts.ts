import './elements.ts';
import type {TemplateResult} from 'lit/html.js';
import type {Shape} from '../shape.ts';
import {contentOf} from './content-of.ts';
import {fieldsOf} from './fields.ts';

/** Fields for what an event brings. */
export const factFields = (shape: Shape): TemplateResult =>
  fieldsOf(shape, '', {}, {choices: new Map(), asText: new Set()});

/** What was written there, canonical. */
export const readFacts = (shape: Shape, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  contentOf(shape, values);
