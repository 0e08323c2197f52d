import {chainSamples} from './chain-samples.ts';
import {paymentSamples} from './payment-samples.ts';

export {cashPayment, taxPayment} from './payment-samples.ts';

/** One right document of each kind, by its id, as JSON has it. */
export const samples = {...chainSamples, ...paymentSamples} as const;
