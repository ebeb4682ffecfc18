/**
 * What messages of OpenAI-compatible APIs and proxies say, and the HTTP status that usually goes with it. The first match counts.
 * General knowledge from the APIs' and proxies' documented messages; used only where status, code and type are missing, and labelled a guess.
 */
const WORDINGS: readonly (readonly [RegExp, number])[] = [
  [
    /(?:insufficient|not enough|out of|ran out of|no|low).{0,9} (?:balance|credits?|funds|quota)|balance.{0,9} (?:ran|too|zero|below|empty|out)|quota.{0,12} (?:gone|exhausted|used up|exceeded|over)|(?:exceeded|over|used up).{0,25} quota|billing (?:details|hard|limit|is|not|account)|(?:no|enable|check|update|set up).{0,20}billing|payment required|top up (?:your|and|before|to )|top up\W*$|余额|额度|欠费/i,
    402,
  ],
  [
    /rate[-_ ]?limit(?:ed\b|.{0,40}(?:exceed|reach|hit|exhaust|try again|retry|violat|trigger|超))|(?:exceed|reach|hit|over|surpass)\w*.{0,30}rate[-_ ]?limit|^\W*rate[-_ ]?limit\W*$|limit (?:reached|exceeded|hit).{0,40}(?:requests|tokens) per|^\W*limit exceeded|too (?:many requests|fast)|throttled|slow down|resource.?exhausted|error(?: code)?:? 1015\b|频繁|频率.{0,9}(?:超|过|限)|速率.{0,9}(?:超|达|受限)|饱和/i,
    429,
  ],
  // What Amazon's API Gateway says about a path that it does not know.
  [/^\W*missing authentication token\W*$/i, 403],
  [
    /(?:incorrect|invalid|wrong|missing|expired|revoked|malformed|no|provide an).{0,12} (?:key|token|credentials?)\b|key.{0,30} (?:(?:not|n't) valid|invalid|incorrect|missing|expired|required|rejected)|no (?:credentials|auth)|unauthori[sz]ed|authenticat\w*.{0,20}(?:fail|required|error|invalid|denied)|(?:not|n't|failed to|unable to|invalid|missing|no).{0,15}authenticat|validate credentials|authorization.{0,20}(?:required|fail|missing|invalid|denied)|(?:missing|invalid|no|required).{0,20}authorization|(?:令牌|密钥).{0,12}(?:无效|错误|过期|失效|不正确|缺)|无效.{0,6}(?:令牌|密钥)/i,
    401,
  ],
  [
    /context.?length.{0,60}(?:exceed|however|requested|too long|over)|(?:exceed|maximum).{0,30}context.?length|max_tokens (?:is|must)|must be |invalid (?:value|parameter|type|request|argument)|malformed|missing required|required (?:parameter|field)|unsupported (?:value|parameter)|could not parse|bad request|content (?:filter|policy)/i,
    400,
  ],
  [
    /no .{0,9}channel|无可用|overload|over capacity|unavailable|healthy upstream|before headers|fetch failed$|ready yet|high demand|application error|retry shortly|繁忙/i,
    503,
  ],
  [
    /(?:gateway|upstream).{0,25}tim(?:e|ed|ing).?out|endpoint request timed|upstream server is timing|deadline.?exceeded|took too long|did not answer in/i,
    504,
  ],
  [/bad.?gateway|upstream|connect\(\) failed|provider returned/i, 502],
  [
    /(?:model|deployment|engine|endpoint|url|route|path|file).{0,80}(?:not exist|not found|doesn't exist|not be found|unknown)|api not found|no such (?:model|route|endpoint)|cannot (?:get|post) \/|unknown (?:model|endpoint|url)|invalid url|page not found|no route|^not found$|不存在/i,
    404,
  ],
  [
    /error(?: code)?:? 10(?:0[6-9]|1[02]|20)\b|(?:lacks?|insufficient|missing|have|no) .{0,12}permission|permission (?:to|for) |forbidden|not (?:allowed|permitted)|(?:not|n't|no) have access|access denied|(?:country|region).{0,30}not supported|attention required|just a moment/i,
    403,
  ],
  [/internal (?:server )?error|server had an error|unexpected error|while processing/i, 500],
];

/**
 * @param text a message, or a short paste
 * @returns the status that such wording usually goes with
 */
export function statusByWording(text: string): number | undefined {
  return WORDINGS.find(([pattern]) => pattern.test(text))?.[1];
}
