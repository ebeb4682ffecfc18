import type { Samples } from './samples';

/** Samples of {@link cookies}. */
export const samples: Samples = {
  hits: [
    ["cookies={'session': 'zT5wPq9LrX2mVb7KdN4s', 'theme': 'dark'}", 'zT5wPq9LrX2mVb7KdN4s'],

    ['Cookie: session=abc123def456; theme=dark', 'abc123def456', 'theme=dark'],
    ['set-cookie: __cf_bm=8sK2x.JkLm-1772445600-1.0; path=/; HttpOnly', '8sK2x.JkLm-1772445600-1.0'],
    ["'set-cookie': [ '__cf_bm=8sK2xJkLm; path=/', '_cfuvid=Zz91Qq22; path=/' ]", '8sK2xJkLm', 'Zz91Qq22'],
    ["-H 'Cookie: session=Z6BcQIcvjt4abzyPjeUh; theme=dark'", 'Z6BcQIcvjt4abzyPjeUh'],
    ['{"cookie":"sid=q7Zr2LxV0pT4"}', 'q7Zr2LxV0pT4'],
    ["('cookie', 'sid=q7Zr2LxV0pT4')", 'q7Zr2LxV0pT4'],
    ['Cookie\nsid=q7Zr2LxV0pT4; b=1', 'q7Zr2LxV0pT4'],
    ["curl --cookie 'sid=q7Zr2LxV0pT4' https://x.example", 'q7Zr2LxV0pT4'],
    ["curl -b 'sid=q7Zr2LxV0pT4' https://x.example", 'q7Zr2LxV0pT4'],
    ['"cookies": [ { "name": "sid", "value": "q7Zr2LxV0pT4" } ]', 'q7Zr2LxV0pT4'],
    ['cookie\tsid=q7Zr2LxV0pT4', 'q7Zr2LxV0pT4'],
    ['{"name":"Cookie","value":"sid=q7Zr2LxV0pT4; lang=de"}', 'q7Zr2LxV0pT4'],
    ['{\n  "name": "set-cookie",\n  "value": "sid=q7Zr2LxV0pT4; Path=/"\n}', 'q7Zr2LxV0pT4'],
    ['{\\"name\\":\\"Cookie\\",\\"value\\":\\"sid=q7Zr2LxV0pT4\\"}', 'q7Zr2LxV0pT4'],
    ['- name: Cookie\n  value: sid=q7Zr2LxV0pT4', 'q7Zr2LxV0pT4'],
    ['{"value":"sid=q7Zr2LxV0pT4","name":"Cookie"}', 'q7Zr2LxV0pT4'],
    ['{"value":"sid=q7Zr2LxV0pT4","name":"Set-Cookie"}', 'q7Zr2LxV0pT4'],
  ],
  misses: [
    ['cookies: enabled', 'a setting'],
    ['{"name":"Cookie","value":"none"}', 'a header without a cookie'],
    ['{"name":"Accept","value":"q=0.8"},{"name":"Cookie"}', 'the value of another header'],
    ["xsrfCookieName: 'XSRF-TOKEN'", 'the name of a cookie'],
    ['Please accept cookies = tasty things', 'words of a sentence'],
    ['ldapsearch -b dc=acme-corp', 'the option of another program'],
  ],
};
