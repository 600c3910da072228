#!/usr/bin/env node
// Prints the alerts of a running Frontwire: from the oldest, then as they come. Ends with Ctrl-C, or with --idle.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import kafkajs from 'kafkajs';
import registryClient from '@kafkajs/confluent-schema-registry';

const { Kafka, logLevel } = kafkajs;
const { SchemaRegistry } = registryClient;

const HELP = `usage: node consume-alerts.mjs [options]

  --bootstrap HOST:PORT   Kafka brokers, comma separated   FRONTWIRE_BOOTSTRAP   localhost:9092
  --registry URL          schema registry                  FRONTWIRE_REGISTRY    http://localhost:8081/apis/ccompat/v7
  --topic NAME            topic to read                    FRONTWIRE_TOPIC       frontwire.alerts
  --group ID              consumer group; one that was used before goes on where it stopped. Default: a new one
  --json                  one JSON object a line instead of text
  --idle SECONDS          end when nothing came for so long
  --help`;

const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const kafka = new Kafka({
  clientId: 'frontwire-consumer-example',
  brokers: options.bootstrap.split(','),
  connectionTimeout: 5_000,
  retry: { retries: 3 },
  logLevel: logLevel.NOTHING,
});
const registry = new SchemaRegistry({ host: options.registry.replace(/\/$/, '') });
const consumer = kafka.consumer({ groupId: options.group ?? `alerts-example-${randomUUID()}` });

let idleTimer;
let stopping;

async function stop(code) {
  stopping ??= (async () => {
    clearTimeout(idleTimer);
    await Promise.race([consumer.disconnect().catch(() => {}), new Promise((done) => setTimeout(done, 3_000))]);
    process.exit(code);
  })();
  return stopping;
}

function fail(message) {
  console.error(`consume-alerts: ${message}`);
  return stop(1);
}

function restartIdle() {
  if (options.idle === undefined) return;
  clearTimeout(idleTimer);
  idleTimer = setTimeout(() => stop(0), Number(options.idle) * 1_000);
}

async function print({ message }) {
  restartIdle();
  if (message.value === null) return; // a tombstone: the key's last record was taken back
  const value = await decoded(message);
  console.log(options.json ? JSON.stringify(plain(value)) : line(value));
}

/** Ends the program when the registry does not help: without the schema no record can be read. */
async function decoded(message) {
  const seconds = 10;
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no answer came within ${seconds} s`)), seconds * 1_000).unref();
  });
  try {
    return await Promise.race([registry.decode(message.value), late]);
  } catch (error) {
    await fail(`expected to decode the record at offset ${message.offset} with ${options.registry}, but ${error.message}`);
    throw error;
  }
}

/** Without the type names that Avro puts around the records of a union, as in {"org.frontwire.event.Figure": {…}}. */
function plain(value) {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0][0].startsWith('org.frontwire.')) return plain(entries[0][1]);
  return Object.fromEntries(entries.map(([name, field]) => [name, plain(field)]));
}

function line(alert) {
  const evidence = alert.evidence?.[0];
  if (!evidence) return JSON.stringify(plain(alert)); // a record of another topic
  const known = new Date(Number(alert.knownAt)).toISOString();
  const origin = evidence.origin && evidence.origin !== evidence.outlet ? `, words by ${evidence.origin}` : '';
  return `${known}  ${alert.change.padEnd(12)} ${alert.headline}\n    “${evidence.quote}” (${evidence.outlet}${origin}; ${alert.grade})`;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        bootstrap: { type: 'string', default: process.env.FRONTWIRE_BOOTSTRAP ?? 'localhost:9092' },
        registry: { type: 'string', default: process.env.FRONTWIRE_REGISTRY ?? 'http://localhost:8081/apis/ccompat/v7' },
        topic: { type: 'string', default: process.env.FRONTWIRE_TOPIC ?? 'frontwire.alerts' },
        group: { type: 'string' },
        json: { type: 'boolean', default: false },
        idle: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.idle !== undefined && !(Number(values.idle) > 0)) throw new Error(`--idle: expected seconds above 0, got '${values.idle}'`);
    return values;
  } catch (error) {
    console.error(`consume-alerts: ${error.message}\n\n${HELP}`);
    process.exit(2);
  }
}

process.once('SIGINT', () => stop(0));
process.once('SIGTERM', () => stop(0));
process.stdout.on('error', () => stop(0)); // the reader of a pipe has gone

consumer.on(consumer.events.CRASH, ({ payload }) => {
  if (!payload.restart) fail(payload.error.message);
});

try {
  await consumer.connect();
  await consumer.subscribe({ topics: [options.topic], fromBeginning: true });
  restartIdle();
  await consumer.run({ eachMessage: print });
} catch (error) {
  await fail(`expected to read ${options.topic} from ${options.bootstrap}, but ${error.message}`);
}
