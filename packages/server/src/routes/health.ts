import type {health} from '@kepahiang/contract/health.js';
import type {Handlers} from '../http/route.ts';
import {only} from '../database/connect.ts';
import {serverVersion} from '../version.ts';

/** Answers the health of the contract. */
export const healthHandlers: Handlers<typeof health> = {
  async check({db}) {
    const {rows} = await db.query<{server_version: string}>('SHOW server_version');
    const [major] = only(rows).server_version.split(' ');
    return {body: {status: 'sehat', versi: serverVersion, basisData: `PostgreSQL ${major}`}};
  },
};
