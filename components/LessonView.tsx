import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lesson } from '../lib/lessons.ts';
import { pageOf } from './markdown.ts';

interface Props {
  readonly lesson: Lesson;
  /** Puts the keyboard's focus on the heading, as after following a link. */
  readonly focus: boolean;
}

/** A lesson's Markdown as a page, made harmless; its headings can take the focus. */
export function LessonView({ lesson, focus }: Props) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const content = pageOf(lesson.markdown);
    for (const heading of content.querySelectorAll<HTMLElement>('h1, h2')) heading.tabIndex = -1;
    place.current?.replaceChildren(content);
    if (focus) place.current?.querySelector('h1')?.focus();
  }, [lesson, focus]);
  return <article ref={place} class="lesson" lang={lesson.language} />;
}
