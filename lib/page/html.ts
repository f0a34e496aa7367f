import DOMPurify from 'dompurify';

/** The only links that are followed: to the web, to a mail program, within the page. */
const LINK = /^(?:https?:\/\/|mailto:|#)/i;

/**
 * Makes foreign HTML harmless: text, structure and links remain. No scripts, styles, forms, pictures or ids; a
 * link leads to the web, to a mail program or within the page, and opens apart without telling where it came from.
 */
export function cleanHtml(dirty: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(dirty, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'option',
      'img',
      'picture',
      'audio',
      'video',
      'source',
      'track',
      'map',
      'area',
      'dialog',
    ],
    FORBID_ATTR: ['style', 'id', 'name', 'class', 'src', 'srcset', 'background', 'poster'],
    ALLOW_DATA_ATTR: false,
    // The level of an example's mark, and what code is written in; the others are plain values that the link rule would
    // take for addresses.
    ADD_ATTR: ['data-level', 'data-language'],
    ADD_URI_SAFE_ATTR: ['data-level', 'data-language', 'start', 'lang', 'dir', 'colspan', 'rowspan'],
    ALLOWED_URI_REGEXP: LINK,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return fragment;
}
