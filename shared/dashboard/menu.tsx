import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./icons.tsx";

interface Props {
  readonly label: string;
  readonly icon: IconName;
  /** Shown beside the icon. */
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** A button that discloses further ones; Escape and a click elsewhere close it. */
export function Menu({ label, icon, text, children }: Props) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const closeElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false);
    };
    addEventListener("pointerdown", closeElsewhere);
    addEventListener("focusin", closeElsewhere);
    return () => {
      removeEventListener("pointerdown", closeElsewhere);
      removeEventListener("focusin", closeElsewhere);
    };
  }, [open]);
  return (
    <span
      class="menu"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        class="tool"
        ref={button}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {text}
      </button>
      {open && (
        <div
          class="menu-items"
          onClick={({ target }) => {
            // What is ticked may be ticked with others; what is pressed is all that was wanted.
            if (target instanceof HTMLButtonElement) setOpen(false);
          }}
        >
          {children}
        </div>
      )}
    </span>
  );
}
