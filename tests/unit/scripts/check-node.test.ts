import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs the check as another Node would see itself. */
function checkAs(version: string) {
  const program = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require('${resolve('scripts/check-node.cjs')}')`;
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
}

describe('a Node', () => {
  it.each(['0.12.18', '12.22.9', '18.20.8', '20.8.1'])('%s is told in one line that it is too old', (version) => {
    const { status, stderr } = checkAs(version);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `Node 20.9.0 or newer is needed; this is ${version}.\n` });
  });

  it.each(['20.9.0', '20.10.0', '22.0.0', '24.21.0', '100.0.0'])('%s goes on without a word', (version) => {
    const { status, stderr } = checkAs(version);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
