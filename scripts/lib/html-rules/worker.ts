import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { createValidator } from './create-validator.ts';

const validate = createValidator();

// One page for each message, so that no thread is left with the long ones.
parentPort?.on('message', (file: string) => {
  parentPort?.postMessage(validate(readFileSync(file, 'utf8')));
});
