export {paymentRows, transitionTable} from '@kepahiang/schemas/spending/transitions.js';
