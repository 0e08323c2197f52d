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

/** The portal's own HTML for posts without JavaScript. Each gives a whole page. */
export interface FormPages {
  /** Stylesheet of the portal, for the plain pages the server writes itself (sign-in, messages). */
  readonly stylesheet?: string;
  /** The form again: error summary, faults beside the fields, values kept. */
  form(returned: ReturnedForm): string;
  /** The page a citizen ends on. */
  receipt(receipt: Receipt): string;
  /** A page that says one thing, mostly what went wrong. */
  message(title: string, text: string): string;
}
