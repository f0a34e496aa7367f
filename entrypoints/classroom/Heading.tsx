import type { ComponentChildren } from 'preact';

/** A view's heading: it takes the focus when the view is opened. */
export function Heading({ children }: { readonly children: ComponentChildren }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
