import type { Samples } from './samples';

/** Samples of {@link manifests}. */
export const samples: Samples = {
  hits: [
    [
      'kind: Secret\nmetadata:\n  name: db\ndata:\n  db_url: cG9zdGdyZXM6Ly9hcHA6\n  pw: UmVnZW4=',
      'cG9zdGdyZXM6Ly9hcHA6',
      'UmVnZW4=',
    ],
    ['kind: Secret\nstringData:\n  openai: q7Zr2LxV0pT4', 'q7Zr2LxV0pT4'],
    ['apiVersion: v1\ndata:\n  openai: q7Zr2LxV0pT4\nkind: Secret', 'q7Zr2LxV0pT4'],
    ['{"data":{"openai":"q7Zr2LxV0pT4"},"kind":"Secret"}', 'q7Zr2LxV0pT4'],
  ],
  misses: [
    ['kind: ConfigMap\ndata:\n  model: flow-4o-mini', 'no Secret'],
    ['kind: SecretStore\ndata:\n  model: flow-4o-mini', 'another kind'],
  ],
};
