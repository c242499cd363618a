import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
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
    overscan: 8,
    paddingStart: head,
    scrollPaddingStart: head,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
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
