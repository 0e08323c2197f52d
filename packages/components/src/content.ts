import type {TemplateResult} from 'lit';

/** What may stand inside a template: text (escaped) or markup made by a template. */
export type Content = string | TemplateResult | readonly TemplateResult[];
