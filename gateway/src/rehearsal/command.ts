import { runCommand } from './run-command.ts';

// Whoever read what is written here has gone, as `head` does.
process.stdout.once('error', () => process.exit());

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  tell: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
