export {balanceCodes, excessOf} from '@kepahiang/schemas/spending/balance.js';
export type {BalanceCode, BalanceFault, BalanceOk} from '@kepahiang/schemas/spending/balance.js';
