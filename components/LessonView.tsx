import { Marked } from 'marked';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lesson } from '../lib/lessons.ts';
import { cleanHtml } from '../lib/page/html.ts';

const markdown = new Marked({ async: false, gfm: true });

interface Props {
  readonly lesson: Lesson;
  /** Puts the keyboard's focus on the heading, as after following a link. */
  readonly focus: boolean;
}

/** A lesson's Markdown as a page: headings can be linked to and focused, links that leave open a new tab. */
export function LessonView({ lesson, focus }: Props) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const content = cleanHtml(markdown.parse(lesson.markdown, { async: false }));
    for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    for (const heading of content.querySelectorAll<HTMLElement>('h1, h2')) heading.tabIndex = -1;
    place.current?.replaceChildren(content);
    if (focus) place.current?.querySelector('h1')?.focus();
  }, [lesson, focus]);
  return <article ref={place} class="lesson" lang={lesson.language} />;
}
