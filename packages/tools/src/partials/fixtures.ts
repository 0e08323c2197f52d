import type {TemplateResult} from 'lit';
import {toHtml} from '@kepahiang/components/markup/to-html.js';
import type {Template} from './options.ts';
import type {Values} from './evaluate.ts';

/** The states of a component, as its `*.fixtures.ts` declares them. */
export interface FixtureModule {
  readonly name: string;
  readonly tag?: string;
  readonly template: Template;
  readonly states: Readonly<Record<string, Values>>;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

/** Options as JSON: markup as its HTML, functions not at all. */
function asData(value: unknown): unknown {
  if (isTemplate(value)) return {html: toHtml(value)};
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(asData);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => typeof one !== 'function');
  return Object.fromEntries(entries.map(([name, one]) => [name, asData(one)]));
}

/** `fixtures/<component>.json`: every state with its options and the HTML it must give, in any language. */
export function fixtureFile({name, tag, template, states}: FixtureModule): string {
  const shown = Object.entries(states).map(([state, options]) => ({
    name: state,
    options: asData(options),
    html: toHtml(template(options as never)),
  }));
  return `${JSON.stringify({component: name, ...(tag && {tag}), states: shown}, null, 2)}\n`;
}
