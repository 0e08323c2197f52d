import {
  createElement,
  forwardRef,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  type RefObject,
} from 'react';

/** What is called when a person acts; `currentTarget` is the element itself. */
export type KphHandlers<El extends HTMLElement, Events> = {
  readonly [Name in keyof Events]?:
    ((event: Events[Name] & {readonly currentTarget: El}) => void) | undefined;
};

/** Props of an element: its own properties, its events, and what every HTML element takes. */
export type KphProps<El extends HTMLElement, Own extends keyof El, Events> = Omit<
  HTMLAttributes<El>,
  Own | keyof Events
> &
  Partial<Pick<El, Own>> &
  KphHandlers<El, Events>;

/** A React component around one element; `ref` is the element. */
export type KphComponent<El extends HTMLElement, Own extends keyof El, Events> = ForwardRefExoticComponent<
  KphProps<El, Own, Events> & RefAttributes<El>
>;

type Bag = Record<string, unknown>;

/**
 * Sets the properties that have changed since the last rendering, before the element draws itself. The others are left
 * alone: React renders often, and what a person has typed meanwhile must stay.
 */
function useProperties(element: RefObject<HTMLElement | null>, names: readonly string[], props: Bag): void {
  const given = useRef<Bag>({});
  const first = useRef<Bag>({});
  useLayoutEffect(() => {
    const target = element.current as unknown as Bag;
    for (const name of names) {
      const value = props[name];
      if (Object.is(value, given.current[name])) continue;
      if (!(name in first.current)) first.current[name] = target[name];
      // A prop that is no longer given is as if it had never been.
      target[name] = value === undefined ? first.current[name] : value;
      given.current[name] = value;
    }
  });
}

/** Listens once and calls the handler of the last rendering. */
function useEvents(element: RefObject<HTMLElement | null>, types: Readonly<Bag>, props: Bag): void {
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useLayoutEffect(() => {
    const {current: target} = element;
    const listeners = Object.entries(types).map(([prop, type]) => {
      const listener = (event: Event): void =>
        (latest.current[prop] as ((event: Event) => void) | undefined)?.(event);
      target?.addEventListener(type as string, listener);
      return () => target?.removeEventListener(type as string, listener);
    });
    return () => listeners.forEach(leave => leave());
  }, [element, types]);
}

/** Adds and takes away the classes of the page; those the element gave itself stay. */
function useClasses(element: RefObject<HTMLElement | null>, className: unknown): void {
  useLayoutEffect(() => {
    const names = typeof className === 'string' ? className.split(/\s+/).filter(Boolean) : [];
    const {current: target} = element;
    target?.classList.add(...names);
    return () => target?.classList.remove(...names);
  }, [element, className]);
}

/**
 * A React component around an element, for React 18 and 19. Properties are set as properties, so that lists, rules and
 * functions arrive whole; events are listened to on the element, because React 18 does not know them.
 *
 * @param own - Names of the properties.
 * @param types - By the name of the prop, the event it handles: `{onKphSubmit: 'kph-submit'}`.
 */
export function wrap<El extends HTMLElement, Own extends keyof El & string, Events>(
  tag: string,
  own: readonly Own[],
  types: Readonly<Record<keyof Events & string, string>>,
): KphComponent<El, Own, Events> {
  const ours = new Set<string>([...own, ...Object.keys(types), 'className']);
  const component = forwardRef<HTMLElement, Bag>(function KphElement(props, outer) {
    const element = useRef<HTMLElement>(null);
    useImperativeHandle(outer, () => element.current as HTMLElement, []);
    useProperties(element, own, props);
    useEvents(element, types, props);
    useClasses(element, props['className']);
    const rest = Object.entries(props).filter(([name]) => !ours.has(name));
    return createElement(tag, {...Object.fromEntries(rest), ref: element});
  });
  component.displayName = tag;
  return component as KphComponent<El, Own, Events>;
}
