// What must not compile: each line is wrong in one place, and TypeScript has to say so.
import type {} from '@kepahiang/components/react';
import {KphForm} from '@kepahiang/components/react/form.js';
import {KphNikField} from '@kepahiang/components/react/nik-field.js';
import {KphTextField} from '@kepahiang/components/react/text-field.js';

export const wrong = [
  // @ts-expect-error The event of a form has values, not a person.
  <KphForm onKphSubmit={event => event.detail.orang} />,
  // @ts-expect-error A length is a number.
  <KphTextField name="nama" maxLength="100" />,
  // @ts-expect-error What is wrong is found, not given.
  <KphNikField name="nik" fault={{code: 'nik.panjang'}} />,
  // @ts-expect-error A form takes no label.
  <KphForm label="Pendaftaran" />,
  // @ts-expect-error A NIK field has no such event.
  <KphNikField name="nik" onKphSubmit={() => undefined} />,
  // @ts-expect-error The bare tag is typed as well.
  <kph-nik-field name={1} />,
  // @ts-expect-error And so are its events.
  <kph-form onkph-submit={event => event.detail.orang} />,
];
