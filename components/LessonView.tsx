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

/** A lesson's Markdown as a page, made harmless; its headings can take the focus. */
export function LessonView({ lesson, focus }: Props) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const content = cleanHtml(markdown.parse(lesson.markdown, { async: false }));
    for (const heading of content.querySelectorAll<HTMLElement>('h1, h2')) heading.tabIndex = -1;
    place.current?.replaceChildren(content);
    if (focus) place.current?.querySelector('h1')?.focus();
  }, [lesson, focus]);
  return <article ref={place} class="lesson" lang={lesson.language} />;
}
