/** How a step ended. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly output: string;
}

/** A step of `npm test`. */
export interface Step {
  readonly name: string;
  readonly needs?: readonly string[];
  run(): Promise<Result>;
}

export function schedule(
  steps: readonly Step[],
  options: {lanes: number; onDone: (step: Step, result: Result) => void},
): Promise<Map<string, Result>>;
