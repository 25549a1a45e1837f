// Runs one tool of Node over articles, as PeerRun does those of Java: NAME FILE SECONDS.
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const [name, file, seconds] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
const peers = {
  'wink-nlp': (text) => ({ names: wink.readDoc(text).entities().length(), quotes: 0 }),
  compromise: (text) => {
    const read = nlp(text);
    return { names: read.topics().length, quotes: read.quotations().length };
  },
};

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function readFor(limit) {
  const begin = cpu();
  const sum = { tokens: 0, names: 0, quotes: 0, took: 0 };
  for (let i = 0; sum.took < limit; i = (i + 1) % articles.length) {
    const found = peers[name](articles[i].text);
    sum.tokens += articles[i].tokens;
    sum.names += found.names;
    sum.quotes += found.quotes;
    sum.took = cpu() - begin;
  }
  return sum;
}

readFor(Number(seconds));
const { tokens, took, names, quotes } = readFor(Number(seconds));
console.log(`measured: ${tokens} ${took.toFixed(3)} ${names} ${quotes}`);
