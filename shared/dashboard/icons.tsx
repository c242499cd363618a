/** Shapes tell the same as colours, for whoever cannot tell these apart. Outlines on a grid of 16. */
const shapes = {
  block: "M5 1h6l4 4v6l-4 4H5l-4-4V5z M5 8h6",
  warn: "M8 1.5 15 14.5H1z M8 6v4 M8 12v.6",
  allow: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M4.8 8.2 7 10.4l4.2-4.6",
  close: "M3.5 3.5l9 9 M12.5 3.5l-9 9",
  search: "M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2z M10.7 10.7 14.5 14.5",
  down: "M4 6l4 4 4-4",
  up: "M4 10l4-4 4 4",
  right: "M6 4l4 4-4 4",
  columns: "M2 3h12v10H2z M6 3v10 M10 3v10",
  theme: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M8 1v14 M8 4h5.7 M8 8h7 M8 12h5.7",
  print: "M4 6V1.5h8V6 M4 12H1.5V6h13v6H12 M4 9.5h8v5H4z",
  save: "M8 1.5v9 M4.5 7 8 10.5 11.5 7 M2 14h12",
  help: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M6 6.2C6 3.6 10 3.7 10 6.1 10 7.7 8 7.7 8 9.3 M8 11.6v.5",
  issuer: "M8 1.5l6 2.5v4c0 3.5-2.5 5.5-6 6.5-3.5-1-6-3-6-6.5V4z",
  pipeline: "M2 4.5h5v7h7 M5 2.5l2 2-2 2 M12 9.5l2 2-2 2",
  resource: "M8 1.5l6 3.2v6.6l-6 3.2-6-3.2V4.7z M2 4.7l6 3.2 6-3.2 M8 7.9v6.6",
  "stored-name": "M6 10a3.5 3.5 0 1 1 3.2-5L15 5v3h-2v2h-2V8H9.2A3.5 3.5 0 0 1 6 10z",
  job: "M2 3h12v10H2z M6.5 5.5v5l4-2.5z",
  environment: "M2 2h12v5H2z M2 9h12v5H2z M4.5 4.5h.1 M4.5 11.5h.1",
  place: "M4 1.5h5.5L13 5v9.5H4z M9 1.5V5.5h4",
  more: "M3 8h.1 M8 8h.1 M13 8h.1",
} as const;

export type IconName = keyof typeof shapes;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);

const decisions: Readonly<Record<string, IconName>> = { block: "block", warn: "warn", allow: "allow" };

/** A decision by shape, word and colour. */
export const Decision = ({ value, label }: { readonly value: string; readonly label: string }) => {
  const icon = decisions[value];
  return (
    <span class={`decision ${value}`}>
      {icon && <Icon name={icon} />}
      {label}
    </span>
  );
};
