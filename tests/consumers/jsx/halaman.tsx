// JSX without a framework's own types: the elements stand in the global `JSX` namespace.
/// <reference types="@kepahiang/components/jsx" />
/** @jsx h */
declare function h(tag: string, props: object | null, ...children: unknown[]): unknown;

export const right = (
  <kph-form onkph-submit={event => console.log(event.detail.values)}>
    <kph-nik-field
      class="kph-field"
      name="nik"
      label="NIK"
      required
      onchange={event => event.currentTarget.value}
    />
    <kph-text-field name="nama" max-length={100} />
  </kph-form>
);

export const wrong = [
  // @ts-expect-error A length is a number.
  <kph-text-field name="nama" max-length="seratus" />,
  // @ts-expect-error The event has no such detail.
  <kph-form onkph-submit={event => event.detail.orang} />,
  // @ts-expect-error No such element.
  <kph-nikfield name="nik" />,
];
