import {conditionHolds, type Known} from './condition.ts';
import type {Duration, Fee, ServiceDefinition} from './types.ts';

/** The duration that applies to these answers: the first row whose condition holds. */
export function durationFor(service: ServiceDefinition, answers: Known): Duration {
  const {duration} = service.standard;
  return duration.find(row => conditionHolds(row.when, answers)) ?? duration.at(-1)!;
}

/** The fee that applies to these answers. */
export function feeFor(service: ServiceDefinition, answers: Known): Fee {
  const {fee} = service.standard;
  return fee.find(row => conditionHolds(row.when, answers)) ?? fee.at(-1)!;
}
