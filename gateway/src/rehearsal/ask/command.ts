import { runAsk } from './run-ask.ts';

process.exitCode = await runAsk(process.argv.slice(2), {
  environment: process.env,
  tell: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
