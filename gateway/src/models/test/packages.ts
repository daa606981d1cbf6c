import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

const text = new TextEncoder();

/** Lays a wheel into the folder that pip takes without complaint, with one member besides its own papers. */
export async function writeWheel(folder: string, name: string, member: Uint8Array): Promise<void> {
  const papers = `${name}-1.0.0.dist-info`;
  const wheel = 'Wheel-Version: 1.0\nGenerator: lobby\nRoot-Is-Purelib: true\nTag: py3-none-any\n';
  await writeZip(join(folder, `${name}-1.0.0-py3-none-any.whl`), {
    [`${name}/part.bin`]: [member, { level: 0 }],
    [`${papers}/METADATA`]: text.encode(`Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0.0\n`),
    [`${papers}/WHEEL`]: text.encode(wheel),
    [`${papers}/RECORD`]: text.encode(''),
  });
}

/** Lays a jar into the folder, its member squeezed as jars are. */
export async function writeJar(folder: string, name: string, member: Uint8Array): Promise<void> {
  await writeZip(join(folder, `${name}.jar`), { 'part.bin': [member, { level: 6 }] });
}

/** Lays a program into the folder that obeys the script, with `words` being its arguments. */
export async function writeProgram(folder: string, name: string, script: string): Promise<void> {
  const preface = `#!${process.execPath}\nconst words = process.argv.slice(2);\n`;
  await writeFile(join(folder, name), preface + script, { mode: 0o755 });
}

async function writeZip(path: string, entries: Zippable): Promise<void> {
  await writeFile(path, zipSync(entries));
}
