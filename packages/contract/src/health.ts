import * as z from 'zod/mini';
import {operation} from './resource.ts';

/** Whether the service and its database answer. */
export const checkHealth = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/health',
  summary: 'Keadaan layanan',
  input: {},
  output: {
    status: 200,
    schema: z.object({status: z.string(), versi: z.string(), basisData: z.string()}),
  },
  problems: ['unavailable'],
  roles: ['publik'],
  scope: 'publik',
  idempotent: false,
});

/** Operations on the health of the service. */
export const health = {check: checkHealth} as const;
