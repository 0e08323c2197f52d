import {fieldEn} from '@kepahiang/schemas/messages/field-en.js';
import {registerFaultTexts} from './fault-texts.ts';

// The words of the components are in English beside the Indonesian ones; the many texts of faults come with this module.
registerFaultTexts('en', fieldEn);
