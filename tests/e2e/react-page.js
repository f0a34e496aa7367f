import { createElement as h, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

// A page in ChatGPT's markup that is drawn by a server and taken over later, as real ones are.

export function App({ answer }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    document.documentElement.dataset.hydrated = 'yes';
  }, []);
  return h(
    'html',
    { lang: 'en', suppressHydrationWarning: true },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('title', null, 'Chat'),
      h('link', { rel: 'icon', href: 'data:,' }),
    ),
    h(
      'body',
      null,
      h(
        'main',
        null,
        h(
          'section',
          { 'data-testid': 'conversation-turn-1', 'data-turn': 'assistant' },
          h(
            'div',
            { 'data-message-author-role': 'assistant', 'data-message-id': 'react-answer' },
            h('div', { className: 'markdown' }, h('p', null, answer)),
          ),
          h('button', { type: 'button', 'data-testid': 'copy-turn-action-button' }, 'Copy'),
        ),
        h('button', { id: 'count', type: 'button', onClick: () => setCount(count + 1) }, `Pressed ${count}`),
      ),
      h('script', { src: '/page.js', async: true }),
    ),
  );
}

if (typeof window !== 'undefined') {
  window.complaints = [];
  window.addEventListener('error', (event) => window.complaints.push(event.message));
  window.hydrate = () =>
    hydrateRoot(document, h(App, { answer: document.querySelector('p').textContent }), {
      onRecoverableError: (error) => window.complaints.push(String(error)),
    });
}
