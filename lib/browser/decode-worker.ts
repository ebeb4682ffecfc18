import { decodeInSlices } from '../decoder/decode-in-slices';
import type { Diagnosis } from '../decoder/diagnosis';
import type { ErrorEntry } from '../errors';

/** What the page sends to the worker, together with the port for the replies. Anything that comes back through that port stops the work. */
export interface DecodeRequest {
  paste: string;
  catalogue: readonly ErrorEntry[];
  /** Epoch ms at which the paste arrived. */
  now: number;
  /** Key of another error of the paste, to which the answer is wanted. */
  chosen?: string | undefined;
}

/** What the worker sends back: the share that was read (0 to 1), any number of times, then the answer. */
export type DecodeReply = { done: number } | { diagnosis: Diagnosis };

self.onmessage = async ({ data, ports: [port] }: MessageEvent<DecodeRequest>) => {
  const controller = new AbortController();
  const { signal } = controller;
  const reply = (message: DecodeReply) => port?.postMessage(message);
  if (port) port.onmessage = () => controller.abort();
  try {
    const onProgress = (done: number) => reply({ done });
    const { paste, catalogue, now, chosen } = data;
    reply({ diagnosis: await decodeInSlices(paste, catalogue, { now, chosen, signal, onProgress }) });
  } catch (error) {
    // The page hears of it as an error of the worker.
    if (!signal.aborted) reportError(error);
  }
};
