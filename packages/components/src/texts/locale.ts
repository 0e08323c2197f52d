import type {ReactiveControllerHost} from 'lit';

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever the page changes a `lang`, so that a person can switch the language without losing what they
 * typed. Gives the function that ends it.
 */
export function followLocale(follower: () => void): () => void {
  followers.add(follower);
  if (!observer) {
    observer = new MutationObserver(() => followers.forEach(each => each()));
    observer.observe(document, {subtree: true, attributeFilter: ['lang']});
  }
  return () => followers.delete(follower);
}

/** Draws an element anew whenever the page changes a `lang`, as long as it is in the page. Called once, by its constructor. */
export function redrawWithLocale(host: ReactiveControllerHost): void {
  let leave: (() => void) | undefined;
  host.addController({
    hostConnected: () => (leave = followLocale(() => host.requestUpdate())),
    hostDisconnected: () => leave?.(),
  });
}

/** Calls back all who follow: words have come that were not there when they drew themselves. */
export function renewWords(): void {
  followers.forEach(follower => follower());
}
