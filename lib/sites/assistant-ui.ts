import type { Site } from '../types.ts';

/** Chats made with assistant-ui, by many hands. */
export default {
  title: 'assistant-ui',
  matches: [],
  dialects: [
    {
      name: 'aui',
      detect:
        '.aui-assistant-message-root, .aui-user-message-root, .aui-thread-viewport [data-role="assistant"]',
      assistant: '.aui-assistant-message-root, .aui-thread-viewport [data-role="assistant"]',
      user: '.aui-user-message-root, .aui-thread-viewport [data-role="user"]',
      // Between the pieces stand tools.
      body: '.aui-md, .aui-assistant-message-content:not(:has(.aui-md))',
      prompt: '.aui-user-message-content, .aui-md:not(.aui-user-message-content .aui-md)',
      id: 'data-message-id',
      streaming: '[data-status="running"]',
      settled: '.aui-assistant-action-bar-root',
      code: '.aui-code-header-root + pre',
      exclude: '.aui-reasoning-root, .aui-reasoning-content, .aui-tool-fallback-root, .aui-code-header-root',
      pager: '.aui-branch-picker-state, .aui-branch-picker-root span',
    },
  ],
  checked: '2026-08-22',
} satisfies Site;
