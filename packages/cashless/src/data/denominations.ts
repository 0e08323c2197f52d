export {denominations, type DenominationRow} from '@kepahiang/schemas/spending/denominations.js';
