import type {Operation} from '@kepahiang/contract/resource.js';
import type {Role} from '@kepahiang/schemas/role.js';
import {Refusal} from '../http/problem.ts';

/** Somebody without a session. */
export interface Nobody {
  readonly kind: 'tanpa';
}

/** A citizen who holds one application. */
export interface Guest {
  readonly kind: 'tamu';
  readonly number: string;
  readonly expiresAt: Date;
}

/** A person signed in through the issuer. */
export interface Officer {
  readonly kind: 'petugas';
  /** Stable id of the person at the issuer; segregation of duties compares these. */
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Slug of the office; `null` for roles that belong to none (auditors, the bank). */
  readonly opd: string | null;
  readonly expiresAt: Date;
}

/** Who is asking. */
export type Caller = Nobody | Guest | Officer;

/** Roles above the offices: auditors, the bank, the treasury and those who decide for the whole regency. */
export const centralRoles: readonly Role[] = [
  'auditor',
  'INSPEKTORAT',
  'BPK',
  'BANK',
  'TAPD',
  'PPKD',
  'BUD',
  'KUASA_BUD',
  'KDH',
];
const everywhere: ReadonlySet<Role> = new Set(centralRoles);

/** Roles a caller has. `publik` is everybody's. */
export function rolesOf(caller: Caller): readonly Role[] {
  if (caller.kind === 'tanpa') return ['publik'];
  return caller.kind === 'tamu' ? ['publik', 'pemohon'] : ['publik', ...caller.roles];
}

/** Roles a caller has that an operation admits. @throws Refusal when there is none */
export function admit(caller: Caller, operation: Operation): readonly Role[] {
  const admitted = rolesOf(caller).filter(role => operation.roles.includes(role));
  if (admitted.length > 0) return admitted;
  throw new Refusal(caller.kind === 'tanpa' ? 'unauthenticated' : 'forbidden');
}

/**
 * Whether a caller may touch what belongs to an office, in one of the admitted roles. An auditor of all offices still
 * acts only where an operation admits auditors.
 */
export function reaches(caller: Caller, admitted: readonly Role[], opd: string): boolean {
  if (caller.kind !== 'petugas') return false;
  return caller.opd === opd || (caller.opd === null && admitted.some(role => everywhere.has(role)));
}
