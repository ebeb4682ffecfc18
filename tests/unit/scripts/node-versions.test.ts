import { readFileSync } from 'node:fs';
import { minVersion, satisfies } from 'semver';
import { expect, it } from 'vitest';

/** A package of the lock, as far as this test reads it; some of the oldest list their engines. */
interface LockedPackage {
  version?: string;
  engines?: { node?: string } | string[];
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { engines }: { engines: { node: string } } = JSON.parse(readFileSync('package.json', 'utf8'));

const oldest = minVersion(engines.node)?.version ?? '';

it('is needed by no locked package in a newer version than package.json says', () => {
  const refusing = Object.entries(lock.packages).flatMap(([path, { version, engines }]) => {
    const range = engines && !Array.isArray(engines) ? engines.node : undefined;
    return range === undefined || satisfies(oldest, range) ? [] : [`${path} ${version} wants ${range}`];
  });
  expect(refusing).toEqual([]);
});

it('is promised by the README as by package.json', () => {
  const [major, minor] = oldest.split('.');
  expect(readFileSync('README.md', 'utf8')).toContain(`Node ${major}.${minor} or newer`);
});
