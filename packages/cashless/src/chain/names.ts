export {chainDocuments, chainGuards, chainRoles} from '@kepahiang/schemas/spending/chain.js';
export type {
  ChainDocument,
  ChainGuard,
  ChainRole,
  GuardFacts,
  TransitionRow,
} from '@kepahiang/schemas/spending/chain.js';
