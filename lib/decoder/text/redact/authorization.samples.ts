import type { Samples } from './samples';

const TOKEN = 'q7Zr2LxV0pT4nB8sD6wK1yH3';

/** Samples of {@link authorization}. */
export const samples: Samples = {
  hits: [
    [`Authorization: Bearer ${TOKEN}`, TOKEN],
    ['Authorization: Bearer sk-1234', 'sk-1234'],
    [`Authorization: ${TOKEN}`, TOKEN],
    ['Authorization: Bearer correcthorse', 'correcthorse'],
    [`Authorization: Bearer Bearer ${TOKEN}`, TOKEN],
    [`Authorization=${TOKEN}`, TOKEN],
    [`Authorization: Token ${TOKEN}`, TOKEN],
    ['Proxy-Authorization: Basic dXNlcjpwYXNzd29yZA==', 'dXNlcjpwYXNzd29yZA=='],
    [`{"Authorization":"Bearer ${TOKEN}"}`, TOKEN],
    [`map[Authorization:[Bearer ${TOKEN}]]`, TOKEN],
    [`'Authorization': 'Bearer\n             ${TOKEN}'`, TOKEN],
    [`-H "Authorization: Bearer ${TOKEN}"`, TOKEN],
    [`'Authorization',\n  'Bearer ${TOKEN}',`, TOKEN],
    [`("authorization", "Bearer ${TOKEN}")`, TOKEN],
    [`{"name":"Authorization","value":"Bearer ${TOKEN}"}`, TOKEN],
    [`Authorization\nBearer ${TOKEN}`, TOKEN],
    [`sent bearer ${TOKEN} to it`, TOKEN],
    [`Basic dXNlcjpwYXNzd29yZA== was refused`, 'dXNlcjpwYXNzd29yZA=='],
    [`Authorization: Bearer {${TOKEN}}`, TOKEN],
    [`'Bearer ' + '${TOKEN}'`, TOKEN],
    ["requests.get(url, auth=('lea', 'Igel77x!y'))", 'Igel77x!y'],
    [`ApiKey ${TOKEN}`, TOKEN],
    [`Api-Key ${TOKEN}`, TOKEN],
    [`Token ${TOKEN}`, TOKEN],
    [`bearer: ${TOKEN}`, TOKEN],
    [`Authorization%3A%20Bearer%20${TOKEN}`, TOKEN],
  ],
  misses: [
    ['WWW-Authenticate: Bearer\nX-Request-Id: req_74d502a7131cdac90eecdfb0531c4e87', 'the next header'],
    ['WWW-Authenticate: Bearer realm="flowapi"', 'what a server asks for'],
    ['Authorization: Basic realm="flowapi"', 'what a server asks for'],
    ['Bearer token is missing', 'words of a sentence'],
    ['Authorization: Bearer undefined', 'the cause of a 401'],
    ['-H "Authorization: Bearer $OPENAI_API_KEY"', 'a variable'],
    ['Authorization header is missing', 'words of a sentence'],
    ['Missing bearer authentication in header', 'words of a sentence'],
    ['basic usage of version-2.0', 'words of a sentence'],
    ['Authorization: Bearer <token>', 'a placeholder'],
  ],
};
