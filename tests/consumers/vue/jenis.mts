// What Vue's language tools read of our elements: the props of the tags in `GlobalComponents`.
import type {GlobalComponents} from 'vue';
import {isKphElement} from '@kepahiang/components/vue';

type PropsOf<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const nik: PropsOf<'kph-nik-field'> = {
  name: 'nik',
  label: 'NIK',
  required: true,
  class: 'sorot',
  onChange: event => event.currentTarget.faultText,
};
export const form: PropsOf<'kph-form'> = {onKphSubmit: event => event.detail.values};
export const ours: boolean = isKphElement('kph-form');

// @ts-expect-error A length is a number.
export const length: PropsOf<'kph-text-field'> = {maxLength: 'seratus'};
// @ts-expect-error The event has no such detail.
export const detail: PropsOf<'kph-form'> = {onKphSubmit: event => event.detail.orang};
