import type {Receipt} from '@kepahiang/contract/applications.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';

/** A form that came back with something to mend. */
export interface ReturnedForm {
  readonly service: ServiceDefinition;
  /** What the person typed, nested; files already received stand as their references. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** Puts a title (text) and a body (HTML) into a whole page. */
export type PageFrame = (title: string, body: string) => string;

/** The portal's own HTML for posts without JavaScript. Each gives a whole page. */
export interface FormPages {
  /** The portal's frame around HTML the server writes itself (sign-in, messages). The title is text. */
  readonly frame?: PageFrame;
  /** The form again: error summary, faults beside the fields, values kept. */
  form(returned: ReturnedForm): string;
  /** The page a citizen ends on. */
  receipt(receipt: Receipt): string;
  /** A page that says one thing, mostly what went wrong. */
  message(title: string, text: string): string;
}
