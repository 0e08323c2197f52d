import '@kepahiang/components/error-summary/index.js';
import '@kepahiang/components/form/index.js';
import {Application} from './apply/application.ts';
import type {FormPageData} from './apply/form-page-data.ts';
import {pageData} from './page-data.ts';

void new Application(pageData<FormPageData>()).start();
