/**
 * Says which Node.js is needed, in plain JavaScript: an older one cannot even read the product's own files. It is imported
 * before them.
 */
const needed = 24;
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < needed) {
  console.error(`Företagslots runs on Node.js ${needed}, and this is ${process.versions.node}.

npm brings Node.js ${needed} with the install, unless it was told to run no install scripts (npm config get ignore-scripts),
or the command was not started by npm. Install again and let them run:

  npm ci --ignore-scripts=false && npm start

Or install Node.js ${needed} yourself: https://nodejs.org`);
  process.exit(1);
}
