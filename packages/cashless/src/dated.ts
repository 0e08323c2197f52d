export {RateNotFound, rowAt, type Dated, type SetBy} from '@kepahiang/schemas/dated.js';
