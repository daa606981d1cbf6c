import { join } from 'node:path';
import { mavenSource } from './maven-source.ts';
import { sourceContract } from './source.contract.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { writeJar, writeProgram } from '../test/packages.ts';

/** What `mvn dependency:copy` does, without a registry: it lays the jar of the artefact into the folder it works in. */
const copiesJars = `
  const artifact = words.find((word) => word.startsWith('-Dartifact='))?.split(':')[1];
  if (!words.includes('--version')) require('node:fs').copyFileSync(process.env.JARS + '/' + artifact + '.jar', artifact + '.jar');
`;

sourceContract('maven, a file in two jars', async (content) => {
  const [jars, programs] = [await temporaryFolder(), await temporaryFolder()];
  await writeProgram(programs, 'mvn', copiesJars);
  await writeJar(jars, 'first', content.subarray(0, 1_000_000));
  await writeJar(jars, 'second', content.subarray(1_000_000));
  const part = (name: string) => ({ package: `lobby.test:${name}:1.0`, member: 'part.bin' });
  const environment = { PATH: programs, JARS: join(jars) };
  return {
    holding: mavenSource({ parts: [part('first'), part('second')], environment }),
    lacking: mavenSource({ parts: [part('third')], environment }),
  };
});
