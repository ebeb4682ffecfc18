import type { Samples } from './samples';

/** Samples of {@link addresses}. */
export const samples: Samples = {
  hits: [
    ['x-user-email: lea@example.org', 'lea@example.org'],
    ['{"user_email":"lea@example.org"}', 'lea@example.org'],
    ['From: Lea <lea@mail.example.org>', 'lea@mail.example.org'],
  ],
  misses: [
    ['Contact contact@flowapi.net with the request id.', 'in a sentence'],
    ['acme/bot@sha256:d0bbfdbad0bff8253e6159dcbee42141db4fc309365d5b8bcfce46ed71569078', 'an image'],
  ],
};
