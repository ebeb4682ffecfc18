import type { TestProject } from 'vitest/node';
import { serveSite } from '@/lib/build/site-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site. */
    site: string;
  }
}

/** Serves out/ for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await serveSite(0);
  project.provide('site', address);
  return close;
}
