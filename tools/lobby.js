#!/usr/bin/env node
// Plain JavaScript, because it runs on the machine's own Node before there is any other.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const programs = {
  models: join(root, 'gateway', 'src', 'models', 'command.ts'),
  rehearse: join(root, 'gateway', 'src', 'rehearsal', 'command.ts'),
  ask: join(root, 'gateway', 'src', 'rehearsal', 'ask', 'command.ts'),
};

/** Runs one of Lobby's commands on Lobby's own Node, where the person is. */
async function main([name, ...words]) {
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined;
  if (program === undefined) {
    process.stderr.write(`usage: lobby ${Object.keys(programs).join(' | ')} ...\n`);
    return 2;
  }
  if (!isInstalled()) {
    const installed = await run('npm', ['run', '-s', 'bootstrap'], { cwd: root });
    if (installed !== 0) return installed;
  }
  return run(join(root, 'node_modules', '.bin', 'node'), [program, ...words], {});
}

/** What is installed is what the lockfile says. Asked here, because pnpm asks the network, which a hall may not have. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml');
  if (!existsSync(installed)) return false;
  return readFileSync(installed, 'utf8') === readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
}

/** Resolves to the exit code. Ctrl-C reaches the program by the terminal, and it ends in its own way. */
function run(command, words, options) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      ...options,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', ({ message }) => {
      process.stderr.write(`${command}: ${message}\n`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 130));
  });
}

process.exitCode = await main(process.argv.slice(2));
