import { decodeInSlices } from '@/lib/decoder/decode-in-slices';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';

/** What the page sends to the worker. */
export interface DecodeRequest {
  paste: string;
  catalogue: readonly ErrorEntry[];
  /** Epoch ms at which the paste arrived. */
  now: number;
}

/** What the worker sends back: the share that was read (0 to 1), any number of times, then the answer. */
export type DecodeReply = { done: number } | { diagnosis: Diagnosis };

self.onmessage = async ({ data }: MessageEvent<DecodeRequest>) => {
  const reply = (message: DecodeReply) => self.postMessage(message);
  const onProgress = (done: number) => reply({ done });
  reply({ diagnosis: await decodeInSlices(data.paste, data.catalogue, { now: data.now, onProgress }) });
};
