/** Which fixture page answers for which address. The first rule that fits wins; every other host gets the ordinary page. */

export interface ServedPage {
  /** A file of this folder. */
  file: string;
  /** Response headers beside the content type, such as a Content-Security-Policy. */
  headers?: Readonly<Record<string, string>>;
}

interface HostRule extends ServedPage {
  hosts: readonly string[];
  /** Exact path; without it the rule serves every path of its hosts. */
  path?: string;
}

/** The AI products which share the generic page; its script knows the name that goes with each host. */
export const ASSISTANT_HOSTS = [
  'gemini.google.com',
  'claude.ai',
  'copilot.microsoft.com',
  'www.meta.ai',
  'www.perplexity.ai',
  'chat.deepseek.com',
  'grok.com',
  'chat.mistral.ai',
  'character.ai',
  'poe.com',
  'www.midjourney.com',
] as const;

const CHATGPT_HOSTS = ['chatgpt.com', 'chat.openai.com'];

const RULES: readonly HostRule[] = [
  {
    hosts: CHATGPT_HOSTS,
    path: '/strict',
    file: 'strict-csp.html',
    headers: {
      'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    hosts: CHATGPT_HOSTS,
    path: '/no-clipboard',
    file: 'chatgpt.html',
    headers: { 'Permissions-Policy': 'clipboard-write=()' },
  },
  { hosts: [...CHATGPT_HOSTS, 'copilot.microsoft.com', 'www.midjourney.com'], path: '/moments', file: 'moments.html' },
  { hosts: CHATGPT_HOSTS, path: '/hostile', file: 'hostile.html' },
  { hosts: CHATGPT_HOSTS, path: '/restyled', file: 'restyled.html' },
  { hosts: CHATGPT_HOSTS, path: '/fonts', file: 'fonts.html' },
  { hosts: [...CHATGPT_HOSTS, 'gemini.google.com'], path: '/attack', file: 'attack.html' },
  { hosts: CHATGPT_HOSTS, path: '/dialog', file: 'dialog.html' },
  { hosts: CHATGPT_HOSTS, file: 'chatgpt.html' },
  { hosts: ['shop.example'], file: 'detection/intercom-2026-08.html' },
  { hosts: ['forum.example'], file: 'detection/recaptcha-v2-box-2026-08.html' },
  // A CAPTCHA on a platform, and an AI part beside goods.
  { hosts: ['www.reddit.com'], path: '/captcha', file: 'detection/recaptcha-v2-box-2026-08.html' },
  { hosts: ['www.amazon.com'], path: '/dp/x', file: 'detection/amazon-rufus-2026-03.html' },
  { hosts: ['github.com'], file: 'detection/trap-github-copilot-button.html' },
  { hosts: ['puzzle.example'], file: 'captcha-page.html' },
  { hosts: ['www.google.com'], path: '/recaptcha/api2/bframe', file: 'captcha-task.html' },
  { hosts: ['www.google.com'], path: '/search', file: 'detection/google-ai-overview-2026-07.html' },
  { hosts: ASSISTANT_HOSTS, file: 'assistant.html' },
];

/** The page for an address; never undefined, because the server stands in for the whole web. */
export function pageFor(host: string, path: string): ServedPage {
  return (
    RULES.find((rule) => rule.hosts.includes(host) && (rule.path === undefined || rule.path === path)) ?? {
      file: 'ordinary.html',
    }
  );
}
