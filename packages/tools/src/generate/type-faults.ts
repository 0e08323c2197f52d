import type {EmvCode, EmvObject} from '@kepahiang/schemas/vocabulary/emv-step.js';
import type {Step} from '@kepahiang/schemas/vocabulary/step.js';

/** A code that a rule can report. */
export interface TypeFault {
  readonly code: string;
  /** Shown and kept with the value, refuses nothing. */
  readonly warning: boolean;
  /** The code stands for a fault of another type, whose text is named in it. */
  readonly type?: string;
}

/** Words of the steps that hold codes; see the vocabulary's README. */
type Words = Step &
  Partial<Pick<EmvCode, 'objects'>> & {
    readonly faults?: readonly string[] | EmvCode['faults'];
    readonly then?: readonly Step[];
    readonly else?: readonly Step[];
    readonly of?: unknown;
    readonly type?: string;
  };

function listed(faults: Words['faults'] = [], warning: boolean): TypeFault[] {
  return Object.entries(faults).map(([name, code]: [string, string]) => ({
    code,
    warning: warning || name === 'smallCrc',
  }));
}

function ofObjects(objects: readonly EmvObject[] = []): TypeFault[] {
  return objects.flatMap(({fault, warn, inside}) => [
    ...(fault ? [{code: fault, warning: warn === true}] : []),
    ...ofObjects(inside),
  ]);
}

function ofStep(step: Words): TypeFault[] {
  const warning = step.warn === true;
  if (step.op === 'as') {
    return step.fault
      ? [{code: step.fault, warning, ...(step.type ? {type: step.type} : {})}]
      : typeFaults((step.of as () => readonly Step[])());
  }
  return [
    ...(step.fault ? [{code: step.fault, warning}] : []),
    ...listed(step.faults, warning),
    ...ofObjects(step.objects),
    ...typeFaults([...(step.then ?? []), ...(step.else ?? [])]),
  ];
}

/** Every code of a rule once, in the order its steps are asked. */
export function typeFaults(rule: readonly Step[]): TypeFault[] {
  const all = rule.flatMap(step => ofStep(step as Words));
  return [...new Map(all.map(fault => [`${fault.code} ${fault.warning}`, fault])).values()];
}
