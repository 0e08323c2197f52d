/** As when a person has chosen files in the browser's window, which a script cannot open. */
export function choose(field: {readonly control: Element}, ...files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = field.control as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** What begins to read a file here waits for a slow card: 50 ms until the first byte. */
export function onSlowCard(action: () => void): void {
  const usual = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')!;
  const read = usual.value as (this: Blob) => Promise<ArrayBuffer>;
  Object.defineProperty(Blob.prototype, 'arrayBuffer', {
    ...usual,
    async value(this: Blob) {
      await new Promise(done => setTimeout(done, 50));
      return read.call(this);
    },
  });
  action();
  Object.defineProperty(Blob.prototype, 'arrayBuffer', usual);
}
