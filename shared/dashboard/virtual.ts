import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";

type Virtual = Virtualizer<HTMLElement, HTMLElement>;

interface Options {
  readonly count: number;
  /** Height of a line, pixels. */
  readonly size: number;
  /** Height of what stays above the lines, pixels. */
  readonly head: number;
  /** A line that is there even where nobody sees it, since it holds the focus. */
  readonly kept: number;
}

/** Lines above and below those that can be seen. */
const margin = 8;

/** Only the lines that can be seen, of however many there are. */
export function useVirtual(scroller: RefObject<HTMLElement | null>, { count, size, head, kept }: Options): Virtual {
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  const made = useRef<Virtual>(undefined);
  const options: Virtual["options"] | ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    paddingStart: head,
    scrollPaddingStart: head,
    // As many wherever it is scrolled to, so that they take each other's elements.
    rangeExtractor: ({ startIndex }) => {
      const most = linesIn(virtual, size);
      const first = Math.max(0, Math.min(startIndex - margin, count - most));
      const seen = Array.from({ length: Math.min(most, count) }, (_, number) => first + number);
      return kept < 0 || kept >= count || seen.includes(kept) ? seen : [...seen, kept].sort((a, b) => a - b);
    },
    onChange: () => renderAgain(undefined),
  };
  made.current ??= new Virtualizer(options);
  const virtual = made.current;
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => virtual.measure(), [size]);
  return virtual;
}

const linesIn = ({ scrollRect }: Virtual, size: number): number =>
  Math.ceil((scrollRect?.height ?? 0) / size) + 1 + 2 * margin;

/**
 * Which element a line is drawn into, as a key: one that another line has left, since making elements is what scrolling
 * costs. The kept line stays in its own, which may hold the focus.
 */
export function elementOf(virtual: Virtual, line: number, kept: number): string {
  const most = linesIn(virtual, virtual.options.estimateSize(line));
  return line !== kept && line % most === kept % most ? "spare" : String(line % most);
}
