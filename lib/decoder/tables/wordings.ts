/**
 * What messages of OpenAI-compatible APIs and proxies say, where status, code and type are missing: wording, and the HTTP status that usually
 * goes with it. The first match counts. General knowledge from the APIs' and proxies' documented messages; a guess, and labelled as one.
 */
export const WORDINGS: readonly (readonly [RegExp, number])[] = [
  [
    /insufficient[ _](?:balance|credits?|funds|quota|user[ _]quota)|not enough (?:credits?|balance)|credit balance is too low|(?:out of|no|ran out of) credits|balance (?:is |ran )?(?:too low|zero|below|negative|exhausted|empty|out)|(?:exceeded|over|beyond|reached|used up|exhausted).{0,12} (?:current |your |monthly |the )?(?:current |monthly )?quota|quota (?:is )?(?:gone|exhausted|used up|exceeded)|billing hard limit|payment required|top[- ]?up|account is not active|余额不足|额度不足|额度已用尽|欠费|配额/i,
    402,
  ],
  [
    /rate.?limit|too many requests|throttl|requests per (?:min|minute|second|day)|tokens per (?:min|minute|day)|\b[rt]p[md]\b|slow down|resource.?exhausted|concurrency limit|请求过于频繁|频率|速率限制|负载已饱和|レート制限|limite de (?:tasa|requisições|débit)/i,
    429,
  ],
  [
    /(?:incorrect|invalid|wrong|missing|expired|revoked|unknown|malformed|no).{0,12} (?:api[ _-]?)?(?:key|token|credentials?)\b|api[ _-]?key.{0,30} (?:is )?(?:not valid|invalid|incorrect|missing|expired|revoked|wrong|not found|required)|did(?:n't| not) (?:provide|send) an api key|no (?:credentials|api key|auth)|unauthorized|unauthenticated|not authenticated|authentication (?:failed|required|fails|error)|could not validate credentials|authorization header|(?:token|key) (?:rejected|has expired|expired)|无效的令牌|令牌|密钥(?:无效|错误)|api ?key(?:无效|错误)|clé (?:api )?invalide|clave (?:de )?api (?:no es |in)?válida|chave (?:de api )?inválida|ungültiger (?:api-)?schlüssel/i,
    401,
  ],
  [
    /context.?length|maximum context|max_tokens (?:is|must|exceeds)|must be (?:between|one of|a )|invalid (?:value|parameter|type|json|request|argument)|malformed|missing required|required (?:parameter|field|property)|unsupported (?:value|parameter)|unrecognized request argument|could not parse|bad request|content (?:filter|policy|management policy)|is not (?:a )?(?:valid|supported) (?:json|value|with)|参数/i,
    400,
  ],
  [
    /no available channel|no channel is available|无可用渠道|overload|over capacity|at capacity|temporarily unavailable|service.?unavailable|no healthy upstream|upstream connect error|reset before headers|backend fetch failed|failure to get a peer|the service is unavailable|not ready yet|try again shortly|high demand|application error|unavailable|不可用|过载|繁忙/i,
    503,
  ],
  [
    /gateway.?time-?d?-?out|upstream (?:request )?time-?d?-? ?out|upstream.{0,20}timed out|endpoint request timed out|upstream server is timing out|deadline.?exceeded|took too long|did not answer in|stream timeout|function_invocation_timeout|网关超时/i,
    504,
  ],
  [
    /bad.?gateway|upstream (?:prematurely closed|error|server (?:error|returned))|no live upstreams|connect\(\) failed|invalid response was received from the upstream|upstream service|provider returned error|网关错误/i,
    502,
  ],
  [
    /(?:model|deployment|engine|endpoint|url|route|resource|path|assistant|thread|file).{0,80}(?:does not exist|not found|could not be found|doesn't exist|not exist|unknown|no longer available|was not found|not supported)|no such (?:model|file|route)|unknown (?:model|endpoint|url|route)|invalid url|page not found|no route matched|^not found$|模型不存在|模型.{0,20}不存在|unrecognized request url/i,
    404,
  ],
  [
    /permission|forbidden|not (?:allowed|permitted|authorized)|(?:does not|do not|don't|doesn't|no) have access|access (?:denied|to .{0,60} denied)|access denied|not available in your (?:region|country)|(?:country|region|territory).{0,30}not supported|无权|没有权限|used cloudflare to restrict|attention required/i,
    403,
  ],
  [
    /internal (?:server )?error|server had an error|something went wrong|unexpected error|unknown error|error while processing|an error occurred|内部错误/i,
    500,
  ],
];

/**
 * @param text a message, or a short paste
 * @returns the status that such wording usually goes with
 */
export function statusByWording(text: string): number | undefined {
  return WORDINGS.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether a text says that money or quota has run out. */
export function saysQuotaIsGone(text: string): boolean {
  return WORDINGS[0]?.[0].test(text) ?? false;
}
