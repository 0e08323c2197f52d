/** Why the server could not start. */
export type StartFailure = 'port' | 'database' | 'node' | 'site';

/** Exit code of each reason, for scripts that start the server. */
export const exitCodes: Readonly<Record<StartFailure, number>> = {port: 3, database: 4, node: 5, site: 6};

/** The server could not start; the message is one Indonesian sentence for whoever started it. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly failure: StartFailure;

  constructor(failure: StartFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
