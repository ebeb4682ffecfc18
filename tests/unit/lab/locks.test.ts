import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(`lab/projects/${file}`, 'utf8');

describe('everything that a registry gives has a hash', () => {
  test.each(['python/requirements.txt', 'python/tools.txt', 'curl/tools.txt'])('%s', (file) => {
    const entries = read(file)
      .replace(/^#.*\n/gm, '')
      .split(/\n(?=\S)/);
    expect(entries.length).toBeGreaterThan(1);
    expect(entries.filter((entry) => !/^[\w-]+==\S+ .*\\\n {4}--hash=sha256:[0-9a-f]{64}/.test(entry))).toEqual([]);
  });

  test.each(['typescript', 'php'])('%s/package-lock.json', (id) => {
    const { packages }: { packages: Record<string, { integrity?: string }> } = JSON.parse(
      read(`${id}/package-lock.json`),
    );
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.length).toBeGreaterThan(1);
    expect(installed.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
  });

  test('rust/Cargo.lock', () => {
    const registry = read('rust/Cargo.lock')
      .split('\n\n')
      .filter((entry) => entry.includes('source = "registry'));
    expect(registry.length).toBeGreaterThan(10);
    expect(registry.filter((entry) => !/^checksum = "[0-9a-f]{64}"$/m.test(entry))).toEqual([]);
  });

  test('java/jars.sha256, of the versions that pom.xml names', () => {
    const sums = read('java/jars.sha256').trimEnd().split('\n');
    expect(sums.filter((line) => !/^[0-9a-f]{64} {2}(jars|tools)\/[\w.-]+\.jar$/.test(line))).toEqual([]);
    const sdk = /<artifactId>openai-java<\/artifactId>\s*<version>([^<]+)/.exec(read('java/pom.xml'))?.[1];
    expect(sums.map((line) => line.slice(66))).toEqual(
      expect.arrayContaining([`jars/openai-java-${sdk}.jar`, 'tools/google-java-format.jar']),
    );
  });

  test.each(['amd64', 'arm64'])('go/toolchain.sum, of the Go that go.mod names, for %s', (platform) => {
    const wanted = /^toolchain (\S+)$/m.exec(read('go/go.mod'))?.[1];
    const sums = new Map(
      read('go/toolchain.sum')
        .split('\n')
        .map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
    );
    expect(sums.get(`golang.org/toolchain@v0.0.1-${wanted}.linux-${platform}`)).toMatch(/^h1:[\w+/]{43}=$/);
  });
});

describe('a lock holds what was asked for', () => {
  test.each(['python/requirements', 'python/tools', 'curl/tools'])('%s', (name) => {
    const asked = read(`${name}.in`).trim().split('\n');
    const locked = read(`${name}.txt`)
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(asked.filter((requirement) => !locked.includes(requirement))).toEqual([]);
  });
});

test.each(readdirSync('lab/projects'))('Dependabot looks for newer packages of %s', (id) => {
  expect(readFileSync('.github/dependabot.yml', 'utf8')).toContain(`directory: /lab/projects/${id}\n`);
});
