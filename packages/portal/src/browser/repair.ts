import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import type {FormPageData} from './apply/form-page-data.ts';
import {repairApplication} from './apply/repair.ts';
import {pageData} from './page-data.ts';

void repairApplication(pageData<FormPageData>());
