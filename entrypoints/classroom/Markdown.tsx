import { useLayoutEffect, useRef } from 'preact/hooks';
import { pageOf } from '../../components/markdown.ts';

/** Markdown on the page, made harmless. */
export function Markdown({ text }: { readonly text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(pageOf(text)), [text]);
  return <div ref={place} class="markdown" />;
}
