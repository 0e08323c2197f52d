const members = new WeakMap<EventTarget, Set<EventListenerObject>>();

/**
 * Passes events of a place on to everyone who joins it, by one listener for all: a thousand fields with listeners of
 * their own on the document would take longer to come than to draw. Gives the function that leaves.
 */
export function joinListener(
  place: EventTarget,
  types: readonly string[],
  member: EventListenerObject,
): () => void {
  const known = members.get(place);
  const set = known ?? new Set<EventListenerObject>();
  if (!known) {
    members.set(place, set);
    for (const type of types)
      place.addEventListener(type, event => set.forEach(each => each.handleEvent(event)));
  }
  set.add(member);
  return () => set.delete(member);
}
