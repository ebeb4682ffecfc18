import type { Samples } from './samples';

const BODY = 'q7Zr2LxV0pT4nB8sD6wK1yH3cM9fG5jA';
const HEX = '5f3a9c0b7e1d4826a0c9e8b7d6f5a4b3';

/** One key of each vendor, bare. */
const PREFIXES =
  'sk- sk_ sk-proj- sk-ant-api03- sk-or-v1- sk_live_ pk- pk_ rk- rk_live_ ak- fa- fa-live- fl- fl_ xoxb- xoxp- xapp- sess- gsk_ csk- hf_ api_org_ xai- nvapi- tvly- tgp_v1_ pplx- r8_ fw_ pcsk_ lsv2_pt_ ls__ AIza GOCSPX- 1//0 ya29. ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ npm_ pypi- glpat- glptt- gldt- glrt- dckr_pat_ shpat_ shpca_ shppa_ shpss_ whsec_ hvs. hvb. dp.pt. ATATT3 lin_api_ ntn_ secret_ figd_ sbp_ sb_secret_ glsa_ glc_ dop_v1_ pscale_pw_ rubygems_ sntrys_ jina_ vck_ EAAG LTAI openai-insecure-api-key. e2b_ apify_api_ fc- sq0csp- sq0atp- PMAK- NRAK- AGE-SECRET-KEY- gpustack_ bce-v3/ALTAK-'.split(
    ' ',
  );

/** Samples of {@link vendors}. */
export const samples: Samples = {
  hits: [
    ...PREFIXES.map((prefix) => [`tried ${prefix}${BODY} in vain`, prefix.slice(-1) + BODY] as const),
    ['SG.q7Zr2LxV0pT4nB8sD6wK1y.q7Zr2LxV0pT4nB8sD6wK1yH3cM9fG5jA', 'cM9fG5jA'],
    ['tried AKIAX2ENOYAQNSJ6ZWL6', 'X2ENOYAQNSJ6ZWL6'],
    ['ASIA2PU5RZ5DA2NIUC5N', '2PU5RZ5DA2NIUC5N'],
    [`dapi${HEX}`, HEX],
    [`key-${HEX}`, HEX],
    [
      `(${'eyJhbGciOiJIUzI1NiJ9'}.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N)`,
      'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
      'dozjgNryP4J3jVmNHl0w5N',
    ],
    [
      'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..Lox6v1OWscrVJXEL.0rPnI6SQi8abE8jsjmcF.QIxUSiQIliEZ',
      '0rPnI6SQi8abE8jsjmcF',
      'QIxUSiQIliEZ',
    ],
    ...['MTA', 'MTE', 'MTI', 'MTM'].map(
      (head) => [`${head}k4NzY1NDMyMTA5ODc2NTQz.GhIjKl.q7Zr2LxV0pT4nB8sD6wK1yH3cM9fG5jAeU`, 'cM9fG5jAeU'] as const,
    ),
    [`Authorization%3A%20sk-${BODY}`, BODY],
    ['sk-a1b2c3d4e5f6 and no more', 'a1b2c3d4e5f6'],
  ],
  misses: [
    ['pplx-70b-online', 'the name of a model'],
    ['xai-grok-4-0709-prod', 'the name of a deployment'],
    ['sk-learn-pipeline-2024', 'words and a number'],
    ['task-runner-with-a-long-name-2000', 'another word that ends so'],
    ['sk-...abcd', 'cut by the server'],
    ['sk-proj-abc1***...***wxyz', 'cut by the server'],
    ['fc-worker-pool-eu-west-1-blue', 'the name of a host'],
    ['gpt-4o-2024-08-06, claude-3-5-sonnet-20241022, ft:gpt-4o-mini-2024-07-18:acme::9kQx2Lw1', 'names of models'],
    ['chatcmpl-9758IwQ2ZtR4VyLmN456QrS012 req_550748639a1675e04db3d8a4135094a0', 'ids'],
    ['secret_manager_client_initialized', 'words'],
    ['pk_orders_2024_customer_id_idx', 'the name of an index'],
  ],
};
