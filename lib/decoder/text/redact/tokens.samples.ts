import type { Samples } from './samples';

const TOKEN = 'q7Zr2LxV0pT4nB8sD6wK1yH3';

/** Samples of {@link tokens}. */
export const samples: Samples = {
  hits: [
    [`{"accessToken":"${TOKEN}"}`, TOKEN],
    [`SLACK_BOT_TOKEN=${TOKEN}`, TOKEN],
    [`//registry.npmjs.org/:_authToken=${TOKEN}`, TOKEN],
    [`X-Auth-Token: ${TOKEN}`, TOKEN],
    [`tool --token ${TOKEN}`, TOKEN],
    [`Invalid token: ${TOKEN}`, TOKEN],
    [`token '${TOKEN}' has been revoked`, TOKEN],
    [`sessionToken: '${TOKEN}'`, TOKEN],
    [`hftoken=${TOKEN}`, TOKEN],
    [`tokens: ["${TOKEN}", "zweiter-Token-7f6e5d"]`, TOKEN, 'zweiter-Token-7f6e5d'],
    ['client_secret: "s3cr3tvalue99"', 's3cr3tvalue99'],
    ['NEXTAUTH_SECRET=UFn5YhhYJ06HGqwHa+KLPkii1pDVehlYkQlTNjO+xML=', 'UFn5YhhYJ06HGqwHa+KLPkii1pDVehlYkQlTNjO+xML='],
    ['grant_type=refresh_token&client_secret=bKi8cCNUnm7VHj4MZgXq&scope=a', 'bKi8cCNUnm7VHj4MZgXq'],
    ['The client secret abc123def456ghi is not valid', 'abc123def456ghi'],
    [`无效的令牌 [${TOKEN}]`, TOKEN],
    [`令牌：${TOKEN}`, TOKEN],
    [`トークン: ${TOKEN}`, TOKEN],
    [`シークレット: ${TOKEN}`, TOKEN],
    [`토큰: ${TOKEN}`, TOKEN],
    [`токен: ${TOKEN}`, TOKEN],
    [`jeton : ${TOKEN}`, TOKEN],
    [
      'Signature=dbdfb5bff085a339531b5f2f6c6c666bcefecd4f47c93a83bb7f40ed1ad830eb',
      'dbdfb5bff085a339531b5f2f6c6c666bcefecd4f47c93a83bb7f40ed1ad830eb',
    ],
    ['sv=2024-01-01;sig=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA%3D%3D', 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA'],
    ['{"auths":{"ghcr.io":{"auth":"bGVhOkFob3JuLUJsYXR0LTM="}}}', 'bGVhOkFob3JuLUJsYXR0LTM='],
    [`credentials: "${TOKEN}"`, TOKEN],
    ['Credential=AKXJ7Q2LPT4NB8SD6WK/20250714/us-east-1', 'AKXJ7Q2LPT4NB8SD6WK'],
    [`"jwt": "${TOKEN}"`, TOKEN],
  ],
  misses: [
    ['max_tokens: 4096, prompt_tokens=131522, "total_tokens": 153', 'counts'],
    ['next_page_token: q7Zr2LxV0pT4nB8sD6wK1yH3', 'a place in a list'],
    ['SyntaxError: Unexpected token \'<\', "<!doctype" is not valid JSON', 'a token of a parser'],
    ['token_type: bearer', 'the kind of a token'],
    ['Bearer token is missing', 'words of a sentence'],
    ['token_count: 91234', 'a count'],
    ['tokenizer: o200k_base', 'another word that begins so'],
    ['The token has expired', 'words of a sentence'],
    ['auth: none', 'says that there is none'],
    ['secretName: flowapi-credentials', 'the name of where it is'],
    ['signature verification failed', 'words of a sentence'],
    ['credentials: include', 'an option of fetch'],
    ['"auth": "https://auth.example.com/login"', 'an address'],
  ],
};
