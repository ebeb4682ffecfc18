import type { Samples } from './samples';

const TOKEN = 'q7Zr2LxV0pT4nB8sD6wK1yH3';

/** Samples of {@link urls}. */
export const samples: Samples = {
  hits: [
    ['https://user:hunter22pass@proxy.example:8080', 'hunter22pass'],
    ['postgresql://app:p%40ssW0rd%2Fx9@db.acme.example:5432/prod?sslmode=require', 'p%40ssW0rd%2Fx9'],
    ['mysql://app:p@ss9Wort@db:3306/prod', 'p@ss9Wort', 'ss9Wort'],
    ['redis://:Kranich77@cache:6379/0', 'Kranich77'],
    ['"https:\\/\\/lea:Kranich78@git.example\\/x.git"', 'Kranich78'],
    [`git clone https://${TOKEN}@git.example/acme/bot.git`, TOKEN],
    [`https://api.flowapi.net/v1/models?key=${TOKEN}`, TOKEN],
    [`https://api.flowapi.net/v1/models?limit=5&key=${TOKEN}`, TOKEN],
    [
      'https://qyapi.example/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa',
      '693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa',
    ],
    ['GET /cb?code=4/0AbUR2VMeHxU9pQzT7 HTTP/1.1', '4/0AbUR2VMeHxU9pQzT7'],
    [
      'posting to https://hooks.slack.com/services/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',
      '5yqEXrNk4NSoteFPt71WriYt',
    ],
    [
      'https://discord.com/api/webhooks/1098765432109876543/48NNUmWa4isF9BivGX9WXLmFKOfj3hjr',
      '48NNUmWa4isF9BivGX9WXLmFKOfj3hjr',
    ],
    [
      'https://acme.webhook.office.com/webhookb2/7c1f0a52-1111-4222-8333-944455556666@7c1f0a52-aaaa-4222-8333-944455556666/IncomingWebhook/5f3a9c0b7e1d4826a0c9e8b7d6f5a4b3/7c1f0a52-bbbb-4222-8333-944455556666',
      '5f3a9c0b7e1d4826a0c9e8b7d6f5a4b3',
    ],
    ['https://hooks.zapier.com/hooks/catch/1234567/b2xy9kq/', 'b2xy9kq'],
    ['https://hook.eu1.make.com/q7zr2lxv0pt4nb8sd6wk1yh3cm', 'q7zr2lxv0pt4nb8sd6wk1yh3cm'],
    [
      'https://open.feishu.cn/open-apis/bot/v2/hook/7c1f0a52-1111-4222-8333-944455556666',
      '7c1f0a52-1111-4222-8333-944455556666',
    ],
    ['https://hc-ping.com/7c1f0a52-1111-4222-8333-944455556666', '7c1f0a52-1111-4222-8333-944455556666'],
    ['https://webhook.site/7c1f0a52-1111-4222-8333-944455556666', '7c1f0a52-1111-4222-8333-944455556666'],
    ['postgres://app:p@ss:w/rt9@db.acme.example:5432/prod', 'p@ss:w/rt9', 'w/rt9'],
    ['db.acme.example:5432:prod:app:Tor und Tür', 'Tor und Tür'],
    [
      'https://outlook.office.example/webhook/0cf63951-089b-4311-8287-c8d4cf4c7ccd',
      '0cf63951-089b-4311-8287-c8d4cf4c7ccd',
    ],
    ['https://maker.example/trigger/x/with/key/q7Zr2LxV0pT4', 'q7Zr2LxV0pT4'],
  ],
  misses: [
    [
      'https://acme-eu.openai.azure.com/openai/deployments/gpt-4o-prod-eu-2/chat/completions?api-version=2024-06-01&timeout=60',
      'no secret',
    ],
    ['git@github.com:acme/bot.git, ssh://git@github.com/acme/bot.git', 'a user that everyone has'],
    ['http://localhost:5173/node_modules/@vite/client', 'a port and a path'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of a shell
    ['https://${USER}:${PASS}@db.example/x', 'variables'],
    ['https://example.com/search?code=429&key=model', 'a status and a word'],
    ['https://hooks.slack.com/services', 'no hook'],
    ['/v1/webhooks/1098765432/deliveries', 'no hook'],
  ],
};
