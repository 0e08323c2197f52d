/** Tests that passed and that did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function countNodeTest(output: string): Counts;
export function countBrowser(output: string): Counts;
