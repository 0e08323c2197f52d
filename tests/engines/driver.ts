/** What crosses between the test and the page. */
export type Json = string | number | boolean | null;

/** What an engine must let a test do: look, click, type, choose and upload, as a person with a mouse and keys. */
export interface Driver {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page. It must stand alone: nothing of the test's side is there. */
  evaluate<Given extends Json[], Got extends Json | void>(
    look: (...given: Given) => Got,
    ...given: Given
  ): Promise<Got>;
  click(selector: string): Promise<void>;
  /** Puts the focus into an element and presses a key: `Enter`, `Tab`, or a letter. */
  press(selector: string, key: string): Promise<void>;
  /** Goes to another page of the site and comes back with the button of the browser. */
  leaveAndComeBack(path: string): Promise<void>;
  /** Types into a box, in place of what it holds. */
  fill(selector: string, text: string): Promise<void>;
  /** Chooses an option of a native select. */
  select(selector: string, value: string): Promise<void>;
  /** Gives a file of this machine to a file input. */
  upload(selector: string, path: string): Promise<void>;
  close(): Promise<void>;
}
