import type { Site } from '../types.ts';
import chatUi from './chat-ui.ts';

/** HuggingChat, beside all the rest of Hugging Face. */
export default {
  title: 'HuggingChat',
  matches: ['https://huggingface.co/*'],
  optional: true,
  unverified: true,
  dialects: chatUi.dialects,
  checked: '2026-08-21',
} satisfies Site;
