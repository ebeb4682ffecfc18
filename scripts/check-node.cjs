/** Ends the process with one line when this Node is older than package.json asks for. */
const needed = require('../package.json').engines.node.replace('>=', '').split('.').map(Number);
const found = process.versions.node.split('.').map(Number);

const difference = needed.map((part, at) => (found[at] || 0) - part).find((part) => part !== 0) || 0;
if (difference < 0) {
  console.error(`Node ${needed.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
